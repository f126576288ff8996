package scot.trsws.programme.note.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"1, first", "2, second", "3, third", "5, fifth", "8, eighth", "9, ninth", "12, twelfth", "13, thirteenth", "20, twentieth", "21, twenty-first", "40, fortieth", "44, forty-fourth",
        "50, fiftieth", "80, eightieth", "83, eighty-third", "99, ninety-ninth", "100, 100th", "101, 101st", "111, 111th", "112, 112th", "113, 113th", "122, 122nd", "1003, 1003rd"})
    void ordinalsAreInWordsUpToAHundred(int number, String word) {
        assertEquals(word, Words.ordinal(number));
    }

    @Test
    void daysAreBritish() {
        assertEquals("29 January 2024", Words.day(LocalDate.of(2024, 1, 29)));
        assertEquals("1 September 2023", Words.day(LocalDate.of(2023, 9, 1)));
    }

    @Test
    void whateverBreaksALineIsASpace() {
        assertEquals("one two three four", Words.line(" one\r\n\ttwo\u2028three \u0000\u001b four\n"));
    }
}
