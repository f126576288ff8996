package scot.trsws.programme.note.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.note.lint.Minutes.BOARD;
import static scot.trsws.programme.note.lint.Minutes.COLLEGE;
import static scot.trsws.programme.note.lint.Minutes.HARBOUR;
import static scot.trsws.programme.note.lint.Minutes.STRANGER;
import static scot.trsws.programme.note.lint.Minutes.TRAINING;
import static scot.trsws.programme.note.lint.Minutes.action;
import static scot.trsws.programme.note.lint.Minutes.answer;
import static scot.trsws.programme.note.lint.Minutes.attendee;
import static scot.trsws.programme.note.lint.Minutes.day;
import static scot.trsws.programme.note.lint.Minutes.item;
import static scot.trsws.programme.note.lint.Minutes.reflection;
import static scot.trsws.programme.note.lint.Minutes.saying;
import static scot.trsws.programme.note.lint.Minutes.update;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.Severity;
import scot.trsws.programme.update.ReflectionKind;

/** What the lint finds in the note of a meeting where one thing is wrong; what it finds in numbers and dates is in tests of their own. */
class LintTest {

    private static void finds(Consumer<Minutes> change, String... findings) {
        var minutes = new Minutes();
        change.accept(minutes);
        assertEquals(List.of(findings), minutes.findings());
    }

    @Test
    void aCarefulNoteHasNothingToMend() {
        finds(minutes -> {});
    }

    @Test
    void aNoteSaysWhichGroupMetWhen() {
        finds(minutes -> minutes.on = null, "NO_DATE /note/on");
        finds(minutes -> minutes.group = null, "NO_GROUP /note/group");
        finds(minutes -> minutes.group = STRANGER, "UNKNOWN_GROUP /note/group");
    }

    @Test
    void aTitleCarriesTheMonthOfTheMeeting() {
        finds(minutes -> minutes.title = "Minutes: March 2022", "TITLE_DISAGREES /note/title");
        finds(minutes -> minutes.title = "Note approved in June 2023 of the meeting in March 2023");
        finds(minutes -> minutes.title = "Minutes");
    }

    @Test
    void theNextMeetingHasADay() {
        finds(minutes -> minutes.next = null, "NO_NEXT_MEETING /note/next");
        finds(minutes -> minutes.next = new NextMeeting(null, "in early summer", List.of(90)), "NO_NEXT_MEETING /note/next");
    }

    @Test
    void aListSaysWhoWasThere() {
        finds(minutes -> minutes.attendance.subList(0, 2).clear(), "NO_ATTENDANCE /note/attendance");
    }

    @ParameterizedTest
    @CsvSource({"NOT_RECORDED, APOLOGIES_NOT_RECORDED", "NOTED_NOT_NAMED, APOLOGIES_NOT_NAMED"})
    void apologiesAreNamed(ApologiesRecord apologies, String code) {
        finds(minutes -> minutes.apologies = apologies, code + " /note/apologies");
    }

    @Test
    void aPartnerIsListedOnce() {
        finds(minutes -> minutes.attendance.add(attendee(HARBOUR, Presence.IN_ATTENDANCE, 8)), "LISTED_TWICE /note/attendance/3/partner");
        finds(minutes -> minutes.attendance.add(attendee(HARBOUR, Presence.APOLOGIES, 8)), "PRESENT_AND_APOLOGIES /note/attendance/3/partner");
    }

    @Test
    void whoContributesIsListed() {
        finds(minutes -> minutes.attendance.remove(1), "MEMBER_NOT_LISTED /note/attendance", "CONTRIBUTOR_NOT_LISTED /note/items/1/updates/1/partner");
        finds(minutes -> minutes.items.add(item("Questions", List.of(), List.of(reflection(ReflectionKind.COMMENT, STRANGER, answer(STRANGER))), List.of())),
                "CONTRIBUTOR_NOT_LISTED /note/items/2/reflections/0/raisedBy");
        finds(minutes -> minutes.items.add(item("Questions", List.of(), List.of(reflection(ReflectionKind.QUESTION, null, answer(new Named("X", "x")))), List.of())),
                "CONTRIBUTOR_NOT_LISTED /note/items/2/reflections/0/answer/by");
    }

    @Test
    void aPartnerThatNobodyKnowsIsComparedByItsName() {
        finds(minutes -> {
            minutes.attendance.add(attendee(STRANGER, Presence.PRESENT, 8));
            minutes.items.add(item("More", List.of(update(new Named(" lantern  society", null), 70)), List.of(), List.of()));
        });
    }

    @Test
    void aUnitOfAListedPartnerIsOnlyWorthKnowing() {
        Consumer<Minutes> unitReports = minutes -> minutes.items.add(item("More", List.of(update(TRAINING, 70)), List.of(), List.of()));
        finds(unitReports, "RELATED_PARTNER_LISTED /note/items/2/updates/0/partner");
        finds(unitReports.andThen(minutes -> minutes.attendance.add(attendee(TRAINING, Presence.PRESENT, 8))), "APOLOGIES_BUT_UNIT_PRESENT /note/attendance/2/partner");
    }

    @Test
    void whoSentApologiesDoesNotReport() {
        finds(minutes -> minutes.items.add(item("More", List.of(update(BOARD, 70), update(BOARD, 72)), List.of(), List.of())), "APOLOGIES_BUT_REPORTS /note/items/2/updates/0/partner");
    }

    @Test
    void unitsAreLookedForAmongThosePresent() {
        finds(minutes -> {
            minutes.attendance.add(attendee(TRAINING, Presence.APOLOGIES, 8));
            minutes.attendance.add(attendee(STRANGER, Presence.APOLOGIES, 9));
        });
    }

    @Test
    void membersAreListedOrOneOfTheirOwnIs() {
        finds(minutes -> minutes.members.add("lantern"), "MEMBER_NOT_LISTED /note/attendance");
        finds(minutes -> minutes.members.add("board-training"));
        finds(minutes -> {
            minutes.members.add("lantern");
            minutes.apologies = ApologiesRecord.NOTED_NOT_NAMED;
        }, "APOLOGIES_NOT_NAMED /note/apologies");
    }

    @Test
    void whoWasNotThereIsToldOfTheirAction() {
        finds(minutes -> minutes.items.add(item("More", List.of(), List.of(), List.of(action("4.2", new Named("X", "x"), day("2023-05-01"), 70)))), "OWNER_ABSENT /note/items/2/actions/0/owner");
        finds(minutes -> minutes.items.add(item("More", List.of(), List.of(), List.of(action("4.2", COLLEGE, day("2023-05-01"), 70)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody spoke", "The careboarders spoke", "This is the board of care"})
    void aListedPartnerIsMentioned(String words) {
        finds(minutes -> {
            minutes.attendance.set(2, attendee(BOARD, Presence.PRESENT, 7));
            minutes.items.add(saying("More", words));
        }, "LISTED_NEVER_MENTIONED /note/attendance/2/partner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The care board's paper was read", "Papers of the Care Board: read", "A paper of Care Board"})
    void aMentionInWordsIsOne(String words) {
        finds(minutes -> {
            minutes.attendance.set(2, attendee(BOARD, Presence.PRESENT, 7));
            minutes.items.add(saying("More", words));
        });
    }

    @ParameterizedTest
    @CsvSource({"This is what NC does, true", "This is what nc does, false", "What IS does, true"})
    void anAcronymIsMentionedInItsOwnCase(String words, boolean mentioned) {
        var minutes = new Minutes();
        minutes.items.set(1, saying("Reports", "Harbour Trust told much", words));
        assertEquals(mentioned, minutes.findings().isEmpty(), minutes.findings()::toString);
    }

    @Test
    void aUnitSpeaksForTheWhole() {
        finds(minutes -> {
            minutes.attendance.set(2, attendee(BOARD, Presence.PRESENT, 7));
            minutes.attendance.add(attendee(TRAINING, Presence.PRESENT, 8));
            minutes.items.add(item("More", List.of(update(TRAINING, 70)), List.of(), List.of()));
        });
    }

    @Test
    void anActionHasAnOwner() {
        finds(minutes -> minutes.items.add(item("More", List.of(), List.of(), List.of(action("4.2", null, day("2023-05-01"), 70)))), "ACTION_WITHOUT_OWNER /note/items/2/actions/0");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"none, ACTION_WITHOUT_DATE /note/items/2/actions/0", "before the summer, ACTION_DATE_VAGUE /note/items/2/actions/0/dueText", "By the next  meeting, none"})
    void anActionHasADate(String dueText, String finding) {
        var action = new NotedAction(null, "4.2", "Call them", HARBOUR, null, null, dueText, List.of(70));
        finds(minutes -> minutes.items.add(item("More", List.of(), List.of(), List.of(action))), finding == null ? new String[0] : new String[] {finding});
    }

    @Test
    void theNextMeetingIsADateOnlyWhereItHasOne() {
        var action = new NotedAction(null, "4.2", "Call them", HARBOUR, null, null, "next meeting", List.of(70));
        finds(minutes -> {
            minutes.next = null;
            minutes.items.add(item("More", List.of(), List.of(), List.of(action)));
        }, "NO_NEXT_MEETING /note/next", "ACTION_DATE_VAGUE /note/items/2/actions/0/dueText");
    }

    @Test
    void aReferenceStandsForOneAction() {
        finds(minutes -> minutes.items.add(item("More", List.of(), List.of(), List.of(action("4.1 ", HARBOUR, day("2023-05-01"), 70)))), "ACTION_REFERENCE_TWICE /note/items/2/actions/0/reference");
        finds(minutes -> minutes.items.add(item("More", List.of(), List.of(), List.of(action(null, HARBOUR, day("2023-05-01"), 70), action(null, HARBOUR, day("2023-05-01"), 71)))));
    }

    @Test
    void aPromiseBecomesAnAction() {
        finds(minutes -> minutes.commitments.add(Minutes.promise("We will ask them", null, 70)), "PROMISE_WITHOUT_ACTION /commitments/0");
        finds(minutes -> minutes.commitments.add(Minutes.promise("We will send it round", null, 40)));
        finds(minutes -> minutes.commitments.add(Minutes.promise("send round the plan", null, 70)));
    }

    @ParameterizedTest
    @EnumSource(ReflectionKind.class)
    void aQuestionHasAnAnswer(ReflectionKind kind) {
        var expected = kind == ReflectionKind.QUESTION ? new String[] {"QUESTION_UNANSWERED /note/items/2/reflections/0"} : new String[0];
        finds(minutes -> minutes.items.add(item("More", List.of(), List.of(reflection(kind, HARBOUR, null)), List.of())), expected);
        finds(minutes -> minutes.items.add(item("More", List.of(), List.of(reflection(kind, HARBOUR, answer(COLLEGE))), List.of())));
    }

    @Test
    void itemsCanBeToldApart() {
        finds(minutes -> minutes.items.add(saying("  reports")), "HEADING_TWICE /note/items/2/heading");
    }

    @Test
    void findingsComeInTheOrderOfTheSource() {
        var minutes = new Minutes();
        minutes.next = null;
        minutes.attendance.add(attendee(HARBOUR, Presence.PRESENT, 8));
        for (var more = 0; more < 10; more++) {
            minutes.items.add(item("More " + more, List.of(), List.of(), List.of(action(null, null, null, 70))));
        }
        var found = minutes.found();
        assertEquals(List.of("NO_NEXT_MEETING", "LISTED_TWICE", "ACTION_WITHOUT_DATE", "ACTION_WITHOUT_OWNER", "ACTION_WITHOUT_DATE"), found.stream().limit(5).map(Finding::code).toList());
        assertEquals("/note/items/11/actions/0", found.get(found.size() - 1).pointer());
        assertEquals(Arrays.asList(null, 8, 70), found.stream().limit(3).map(Finding::line).toList());
    }

    @Test
    void everyFindingSaysWhatToDo() {
        var minutes = new Minutes();
        minutes.attendance.remove(1);
        assertTrue(minutes.found().stream().allMatch(finding -> finding.detail().contains(": ") || finding.detail().contains(". ")), minutes.found()::toString);
        assertEquals(Severity.WARNING, minutes.found().get(1).severity());
    }
}
