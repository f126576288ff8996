package scot.trsws.programme.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final String WORDS = "Café\r\n\n  • a point\n";

    @Test
    void isReadByteForByte() {
        assertEquals(WORDS, TextFile.of(WORDS.getBytes(UTF_8), false, null).text());
        assertEquals(WORDS, TextFile.of(("\uFEFF" + WORDS).getBytes(UTF_8), true, null).text());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"utf-8", "UTF-8", "utf8", "US-ASCII"})
    void mayBeSaidToBeUtf8(String charset) {
        assertEquals("words", TextFile.of("words".getBytes(UTF_8), false, charset).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-1", "utf-16", "", "no such thing"})
    void isNotReadInAnotherEncoding(String charset) {
        assertEquals(Refusal.UNSUPPORTED_MEDIA_TYPE, refusal(WORDS.getBytes(UTF_8), charset));
    }

    @Test
    void isRefusedWhereItCannotBeReadWhole() {
        assertEquals(Refusal.UNREADABLE, refusal(WORDS.getBytes(ISO_8859_1), null));
        assertEquals(Refusal.UNREADABLE, refusal("a\0b".getBytes(UTF_8), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n\t\u00A0\u200B\n"})
    void isRefusedWhereThereIsNothingToRead(String nothing) {
        assertEquals(Refusal.UNREADABLE, refusal(nothing.getBytes(UTF_8), null));
    }

    @Test
    void tellsNothingOfItsWordsWhereItIsPrinted() {
        assertFalse(TextFile.of("SOMEBODY-S-NAME".getBytes(UTF_8), false, null).toString().contains("NAME"));
    }

    private static Refusal refusal(byte[] bytes, String charset) {
        return assertThrows(Problem.class, () -> TextFile.of(bytes, false, charset)).refusal();
    }
}
