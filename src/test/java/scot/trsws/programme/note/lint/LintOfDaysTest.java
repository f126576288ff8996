package scot.trsws.programme.note.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.note.lint.Minutes.HARBOUR;
import static scot.trsws.programme.note.lint.Minutes.action;
import static scot.trsws.programme.note.lint.Minutes.approving;
import static scot.trsws.programme.note.lint.Minutes.day;
import static scot.trsws.programme.note.lint.Minutes.item;
import static scot.trsws.programme.note.lint.Minutes.promise;
import static scot.trsws.programme.note.lint.Minutes.saying;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.lint.Background.OnRecord;

/** What the lint finds in the numbers and days of a note: that of meeting 3 on Tuesday 14 March 2023, with 1 and 2 on record. */
class LintOfDaysTest {

    private static void finds(Consumer<Minutes> change, String... findings) {
        var minutes = new Minutes();
        change.accept(minutes);
        assertEquals(List.of(findings), minutes.findings());
    }

    private static Approval approval(String on, Integer number) {
        return new Approval(null, on == null ? null : day(on), number, ApprovalChannel.MEETING, null, List.of(10));
    }

    private static Consumer<Minutes> approves(String on, Integer number) {
        return minutes -> minutes.items.set(0, approving(approval(on, number)));
    }

    @Test
    void meetingsAreNumbered() {
        finds(minutes -> minutes.number = null, "MEETING_NUMBER_MISSING /note/number");
    }

    @Test
    void numbersBelowItAreOnRecord() {
        finds(minutes -> minutes.meetings.remove(0), "NUMBERS_MISSING_BEFORE /note/number");
        finds(minutes -> minutes.meetings.add(new OnRecord("delivery-5", 5, day("2023-09-12"), false)));
        finds(minutes -> {
            minutes.meetings.clear();
            minutes.group = new Named("Another group", null);
        }, "UNKNOWN_GROUP /note/group");
    }

    @Test
    void missingNumbersAreToldInRuns() {
        assertEquals("2, 4 to 6, 9", NumberRules.inWords(List.of(2, 4, 5, 6, 9)));
    }

    @ParameterizedTest
    @CsvSource({"3, 2023-01-10, 1", "4, 2023-02-10, 1", "2, 2023-03-14, 1", "2, 2023-04-14, 1", "4, 2023-06-13, 0", "3, 2023-03-14, 0"})
    void aNumberFitsThoseOnRecord(int number, String on, int findings) {
        var minutes = new Minutes();
        minutes.meetings.add(new OnRecord("another", number, day(on), false));
        assertEquals(findings, minutes.findings().stream().filter("NUMBER_DISAGREES /note/number"::equals).count(), minutes.findings()::toString);
    }

    @Test
    void theNoteBeforeIsApproved() {
        finds(minutes -> minutes.items.remove(0), "PREVIOUS_NOTE_NOT_APPROVED /note/items");
        finds(minutes -> {
            minutes.items.remove(0);
            minutes.number = 1;
            minutes.meetings.clear();
        });
        finds(minutes -> {
            minutes.items.remove(0);
            minutes.number = null;
        }, "PREVIOUS_NOTE_NOT_APPROVED /note/items", "MEETING_NUMBER_MISSING /note/number");
        finds(minutes -> {
            minutes.items.remove(0);
            minutes.number = null;
            minutes.on = null;
        }, "MEETING_NUMBER_MISSING /note/number", "NO_DATE /note/on");
    }

    @Test
    void theNoteThatIsApprovedIsThatOfTheMeetingBefore() {
        finds(approves("2022-09-13", 1), "APPROVAL_SKIPS_MEETING /note/items/0/approves");
        finds(approves("2022-09-13", null), "APPROVAL_SKIPS_MEETING /note/items/0/approves");
        finds(approves("2022-09-13", 1).andThen(minutes -> minutes.items.add(approving(approval("2022-12-13", 2)))), "HEADING_TWICE /note/items/2/heading");
        finds(approves(null, 3), "APPROVED_MEETING_UNKNOWN /note/items/0/approves", "IMPOSSIBLE_NUMBER /note/items/0/approves");
    }

    @Test
    void theNotesBetweenAreNamed() {
        var minutes = new Minutes();
        approves("2022-09-13", 1).accept(minutes);
        assertEquals("The note of meeting 1 is the latest that meeting 3 approves: say what became of the note of 2.", minutes.found().get(0).detail());
        approves(null, 7).accept(minutes);
        assertEquals("No meeting of the group on record has the number 7: record it, or mend what is said here.", minutes.found().get(0).detail());
    }

    @Test
    void theMeetingWhoseNoteIsApprovedIsOnRecord() {
        finds(approves("2022-12-14", 2), "APPROVED_MEETING_UNKNOWN /note/items/0/approves");
        finds(approves("2022-12-13", 1), "APPROVAL_SKIPS_MEETING /note/items/0/approves", "NUMBER_DISAGREES /note/items/0/approves/number");
        finds(approves(null, 2));
        finds(approves(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-14", "2023-12-13", "2024-12-13"})
    void noNoteIsApprovedBeforeItsMeeting(String on) {
        finds(approves(on, 2).andThen(minutes -> minutes.meetings.set(1, new OnRecord("delivery-2", null, day(on), false))),
                "NUMBERS_MISSING_BEFORE /note/number", "IMPOSSIBLE_DATE /note/items/0/approves/on");
    }

    @Test
    void aMeetingWithoutADateApprovesNoNoteOfOneToCome() {
        finds(approves("2023-04-02", 2).andThen(minutes -> {
            minutes.on = null;
            minutes.meetings.set(1, new OnRecord("delivery-2", 2, day("2023-04-02"), false));
        }), "NO_DATE /note/on", "IMPOSSIBLE_DATE /note/items/0/approves/on");
    }

    @Test
    void nobodyWasAtAMeetingToCome() {
        finds(minutes -> minutes.today = day("2023-03-13"), "IMPOSSIBLE_DATE /note/on");
        finds(minutes -> minutes.today = day("2023-03-14"));
    }

    @Test
    void theNextMeetingComesAfter() {
        finds(minutes -> minutes.next = new NextMeeting(day("2023-03-14"), null, List.of()), "IMPOSSIBLE_DATE /note/next/on");
        finds(minutes -> minutes.next = new NextMeeting(day("2023-03-15"), null, List.of()));
    }

    @Test
    void nothingIsDueBeforeItIsAgreed() {
        finds(minutes -> minutes.items.add(item("More", List.of(), List.of(), List.of(action("4.2", HARBOUR, day("2022-05-01"), 70)))), "IMPOSSIBLE_DATE /note/items/2/actions/0/dueOn");
        finds(minutes -> minutes.items.add(item("More", List.of(), List.of(), List.of(action("4.2", HARBOUR, day("2023-03-14"), 70)))));
        finds(minutes -> minutes.commitments.add(promise("send round the plan", day("2023-03-13"), 70)), "IMPOSSIBLE_DATE /commitments/0/dueOn");
    }

    @Test
    void meetingsAreOnWorkingDays() {
        finds(minutes -> minutes.next = new NextMeeting(day("2023-06-10"), null, List.of()), "ON_A_WEEKEND /note/next/on");
        finds(minutes -> minutes.on = day("2023-03-12"), "ON_A_WEEKEND /note/on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on Monday 13 June 2023", "on Mon. 13th June, 2023 at ten", "Wednesday the 14th of March", "Thursday 29 Feb 2024 or Friday 28 February 2024",
            "Monday June 13, 2023", "Sunday 14 March", "Monday 3rd\u00A0Jan", "Weds 15 March 2023 and Thurs 15 March"})
    void aWeekdayThatIsNotThatOfItsDayIsFound(String words) {
        finds(minutes -> minutes.items.add(saying("More", words)), "WEEKDAY_DISAGREES /note/items/2/points/0/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on Tuesday 13 June 2023", "Tues 13th June", "Tuesday the 14th of March", "Thursday 29 February 2024", "Tuesday June 13, 2023", "Wednesday 1 November", "Monday 7 in the room",
            "13 June", "Wednesday at 2 March Street", "the sun 5 May be out", "on Friday 20 people came", "Sat 1 July, Sun 2 July", "Tuesday 13\u00A0June"})
    void aWeekdayThatIsThatOfItsDayIsNot(String words) {
        finds(minutes -> minutes.items.add(saying("More", words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by 31 June 2023", "on 30th February", "29 February 2023", "Friday 0 March 2023"})
    void aDayThatNoCalendarHasIsFound(String words) {
        finds(minutes -> minutes.items.add(saying("More", words)), "NO_SUCH_DAY /note/items/2/points/0/text");
    }

    @Test
    void aDayWithoutAYearIsThatNearTheMeeting() {
        var day = WrittenDay.in("Monday 19th February").findFirst().orElseThrow();
        assertEquals(List.of(LocalDate.of(2024, 2, 19)), day.near(LocalDate.of(2024, 1, 29)).toList());
        assertEquals(List.of(LocalDate.of(2025, 2, 19), LocalDate.of(2024, 2, 19)), day.near(LocalDate.of(2024, 9, 1)).toList());
    }
}
