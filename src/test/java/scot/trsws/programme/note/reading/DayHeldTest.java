package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Group and day are the key of a meeting: what a head calls its day wins, and a day of something else is never it. */
class DayHeldTest {

    private static final LocalDate HELD = LocalDate.of(2025, 11, 3);

    private static LocalDate day(String head) {
        return Minutes.read(head.replace('/', '\n')).content().note().on();
    }

    private static List<String> competing(String head) {
        return Minutes.codes(Minutes.read(head.replace('/',
                '\n'))).stream().filter(code -> code.endsWith(" SEVERAL_MEETING_DAYS")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published: 15 December 2025", "Last updated 15 December 2025", "Draft v2, circulated 20 November 2025",
        "Circulated on 20 November 2025", "Paper 3 of 12 May 2025", "Minutes approved on 5 December 2025",
        "Date of publication: 15 December 2025", "Publication date: 15 December 2025", "Date approved: 5 December 2025",
        "Date of next meeting: 12 January 2026", "Minutes of the previous meeting held on 1 September 2025",
        "Approved at the meeting on 12 January 2026", "Version 1.2 (20 November 2025)", "Ref: B-25 of 20 November 2025",
        "Comments by 28 November 2025", "Rescheduled from 12 October 2025", "15 December 2025 (published)",
        "Published//15 December 2025/", "Signed by the Chair on 12 January 2026", "Membership from 1 April 2024", "DONM: 12 January 2026",
        "For approval on 12 January 2026", "Last met on 1 September 2025"})
    void theDayOfSomethingElseIsNotThatOfTheMeeting(String other) {
        for (var own : List.of("Date of meeting: 3 November 2025", "Date: Monday 3 November 2025", "Meeting held on 3 November 2025",
                "Meeting of the Board on 3 November 2025", "The meeting took place on 3 November 2025", "3 November 2025")) {
            assertEquals(HELD, day("Orchard Board/" + other + "/" + own), own);
            assertEquals(HELD, day("Orchard Board/" + own + "/" + other), own);
            assertEquals(List.of(), competing("Orchard Board/" + other + "/" + own), own);
        }
        assertNull(day("Orchard Board/" + other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Approved minutes of the meeting of the Board held on 3 November 2025 (approved 5 December 2025)",
        "Orchard Board: minutes: 3 November 2025/Approved at the meeting on 5 December 2025",
        "Orchard Board/Date | 3 November 2025 | Date circulated | 20 November 2025",
        "Orchard Board/Publication date\t15 December 2025/Meeting date\t3 November 2025",
        "Orchard Board/Date/3 November 2025/Published/15 December 2025",
        "Orchard Board/Rescheduled from 12 October 2025 to 3 November 2025",
        "Draft minutes of the Orchard Board, 3 November 2025 (draft)/Typed 5 November 2025",
        "Orchard Board/Last meeting: 1 September 2025/This meeting: 3 November 2025",
        "Orchard Board/Meeting held by video conference on 3rd November, 2025/Minute agreed: 12th January, 2026",
        "Orchard Board/Present: NES/Date: 3 November 2025"})
    void theWordsNearestToADayTellWhatItIsOf(String head) {
        assertEquals(HELD, day(head));
        assertEquals(List.of(), competing(head));
    }

    @ParameterizedTest
    @CsvSource(value = {"Orchard Board 4 November 2025/Date: 3 November 2025|1 SEVERAL_MEETING_DAYS",
        "Orchard Board/Date: 3 November 2025/Date of meeting: 4 November 2025|3 SEVERAL_MEETING_DAYS",
        "Orchard Board/3 November 2025/4 November 2025|3 SEVERAL_MEETING_DAYS"}, delimiter = '|')
    void daysThatCompeteAreToldOf(String head, String told) {
        assertEquals(HELD, day(head));
        assertEquals(List.of(told), competing(head));
    }

    @Test
    void whatWasSaidAtTheMeetingDoesNotCompete() {
        assertEquals(List.of(),
                competing("Orchard Board/Date: 3 November 2025/Present: NES/1. Welcome/The Board met on 4 May 2025 and 6 June 2025."));
        assertEquals(List.of(), competing("Orchard Board: minutes: 3 November 2025/Meeting held on Monday 3 November 2025"));
    }
}
