package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of other minutes or of an earlier document is never that of the meeting, while a first meeting has a day like any other. */
class DayOfOthersTest {

    private static LocalDate day(String head) {
        return Minutes.read(head.replace('/', '\n')).content().note().on();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NES approved the minutes of the meeting on 4 December 2014.",
        "The minutes of the meeting on 4 December 2014 were approved.", "The Board agreed the note of its meeting held on 4 December 2014.",
        "Minutes of the meeting of 4 December 2014 were accepted as a correct record.",
        "NES tabled the report of the meeting held on 4 December 2014.", "A workshop was held on 4 December 2014.",
        "The consultation opened on 4 December 2014.", "NES recalled the strategy of 4 December 2014."})
    void whatTheMeetingSaidOfOtherDaysIsNotItsOwn(String said) {
        assertNull(day("Orchard Board: minutes: March 2015/Attendees/NES/Items and actions/1. Welcome/" + said));
        assertNull(day("Orchard Board: minutes: March 2015/" + said + "/Attendees/NES"));
        assertNull(day("Orchard Board/Present: NES/1. Welcome/" + said));
        assertEquals(LocalDate.of(2015, 3, 3), day("Orchard Board: minutes: 3 March 2015/" + said + "/Present: NES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2. Minutes of the meeting of 4 December 2014", "2. Minutes of meeting held on 4 December 2014",
        "2. Note of the meeting on 4 December 2014"})
    void anItemOnOtherMinutesDoesNotNameTheDay(String item) {
        assertNull(day("Orchard Board/Present: NES/1. Welcome/" + item + "/They were approved."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orchard Board: minutes: March 2015/4 December 2014/Present: NES",
        "Orchard Board minutes, March 2015/Glasgow, 4 December 2014/Present: NES",
        "Minutes of the Orchard Board - March 2015/Present: NES/4 December 2014"})
    void aDayOfAnotherMonthThanTheTitleIsNoGuess(String head) {
        assertNull(day(head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orchard Board: minutes: March 2015/3 March 2015/Present: NES",
        "Orchard Board: minutes: February 2015/Date of meeting: 3 March 2015/Present: NES",
        "Orchard Board: minutes: February 2015/Meeting held on 3 March 2015/Present: NES",
        "Orchard Board: minutes: February 2015/Orchard Board meeting held on 3 March 2015/Present: NES",
        "Orchard Board: minutes: March 2015/Minutes of the meeting of the Board on 3 March 2015./Present: NES",
        "Orchard Board, published February 2015/Glasgow, 3 March 2015/Present: NES", "Orchard Board/Present: NES/Date: 3 March 2015",
        "Orchard Board/Minutes of the 4th meeting/Tuesday, 3 March 2015, Room 2 and online/Present: NES",
        "Orchard Board/Present: NES/Minutes from the meeting of the Board on 3 March 2015."})
    void aDayThatIsLabelledOrAgreesIsKept(String head) {
        assertEquals(LocalDate.of(2015, 3, 3), day(head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Minutes of the First Meeting of the Orchard Council on 3rd March 2015",
        "Minutes of the first meeting of the Orchard Council, held on 3 March 2015", "Orchard Council: first meeting, 3 March 2015",
        "Orchard Council: second meeting, 3 March 2015", "Minutes of the 1st meeting of the Orchard Council, held on 3 March 2015",
        "The first meeting of the Orchard Council was held on 3 March 2015", "First Meeting of the Orchard Council/3 March 2015"})
    void aFirstMeetingHasADay(String head) {
        assertEquals(LocalDate.of(2015, 3, 3), day(head + "/Present: NES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The first meeting of the new group will be on 3 March 2015",
        "First meeting of the review is to be on 3 March 2015",
        "Another meeting on 3 March 2015", "The Board was renamed after its first meeting on 3 March 2015"})
    void aMeetingToComeOrLongPastHasNone(String head) {
        assertNull(day("Orchard Council/" + head + "/Present: NES"));
    }
}
