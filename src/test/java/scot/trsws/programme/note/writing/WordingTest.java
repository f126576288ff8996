package scot.trsws.programme.note.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.note.writing.Notes.GROUP;
import static scot.trsws.programme.note.writing.Notes.GROWERS;
import static scot.trsws.programme.note.writing.Notes.point;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedDecision;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;
import scot.trsws.programme.update.ReflectionKind;

class WordingTest {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 23);

    @Test
    void thePartsComeInTheOrderOfPublishedMinutes() {
        var headings = Wording.of(Notes.full(), null).stream().filter(Block.Heading.class::isInstance).map(block -> ((Block.Heading) block).text()).toList();
        assertEquals(List.of("Orchard Renewal Delivery Group: minutes: January 2024", "Attendees and apologies", "Items and actions", "1. Note of the previous meeting",
                "2. Renewal of the walled garden", "3. Updates from partners", "4. Survey and actions", "Next meeting"), headings);
    }

    @Test
    void aNoteWithoutATitleGetsOne() {
        assertEquals("Orchard Renewal Delivery Group: minutes: October 2023", Wording.title(note(null, GROUP, DAY, null, null)));
        assertEquals("Orchard Renewal Delivery Group: minutes", Wording.title(note(null, GROUP, null, null, null)));
        assertEquals("Minutes: October 2023", Wording.title(note(null, null, DAY, null, null)));
        assertEquals("Minutes", Wording.title(note(null, null, null, null, null)));
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        assertEquals("Minutes\n\nMinutes from the meeting of the group.\n", PlainText.of(note(null, null, null, null, null), null));
    }

    @Test
    void apologiesThatAreNotRecordedAreNotNone() {
        assertFalse(attendance(ApologiesRecord.NOT_RECORDED).contains("pologies"));
        assertTrue(attendance(ApologiesRecord.NONE).contains("\nThere were no apologies.\n"));
        assertTrue(attendance(ApologiesRecord.NOTED_NOT_NAMED).contains("\nApologies were noted but not named.\n"));
    }

    @Test
    void aPurposeThatIsASentenceOfItsOwnStaysOne() {
        assertTrue(PlainText.of(note(null, GROUP, null, "to plan the year", null), null).contains(" The purpose of this meeting was to plan the year.\n"));
        assertTrue(PlainText.of(note(null, GROUP, null, "Review of the year.", null), null).contains(" Purpose of the meeting: Review of the year.\n"));
    }

    @Test
    void anApprovalSaysAsMuchAsIsKnown() {
        assertEquals("The group approved the note of the twentieth meeting on 23 October 2023.", approval(DAY, 20, ApprovalChannel.MEETING));
        assertEquals("The group approved the note of the meeting on 23 October 2023.", approval(DAY, null, ApprovalChannel.MEETING));
        assertEquals("The note of the twentieth meeting was approved by correspondence.", approval(null, 20, ApprovalChannel.CORRESPONDENCE));
        assertEquals("The group approved the note of the previous meeting.", approval(null, null, ApprovalChannel.MEETING));
    }

    @Test
    void aPartnersOwnItemNeedsNoSecondHeading() {
        assertFalse(updates("Update from " + GROWERS.name(), null).contains(GROWERS.name() + ":"));
        assertFalse(updates("Pruning courses", GROWERS).contains(GROWERS.name() + ":"));
        assertTrue(updates("Updates from partners", null).contains("\n" + GROWERS.name() + ":\n"));
    }

    @Test
    void aHeadingThatSaysWhatTheListIsIsNotSaidTwice() {
        var decided = List.of(new NotedDecision(null, "The wall is mended", null, List.of()));
        assertEquals(1, told(item("Decisions", List.of(), decided)).split("Decisions", -1).length - 1);
        assertEquals(2, told(item("Decisions", List.of(point("The wall leans")), decided)).split("Decisions", -1).length - 1);
        assertEquals(1, told(item("The wall", List.of(), decided)).split("Decisions", -1).length - 1);
    }

    private static Item item(String heading, List<Point> points, List<NotedDecision> decisions) {
        return new Item(null, heading, null, null, null, null, points, null, null, decisions, null, null, null);
    }

    private static String told(Item item) {
        return PlainText.of(new Note(null, GROUP, null, DAY, null, null, null, ApologiesRecord.NOT_RECORDED, List.of(item), null), null);
    }

    @Test
    void whoSpokeIsToldByPartnerAndRole() {
        assertEquals("Question: when?", spoken(null, null));
        assertEquals("Question from Scottish Fruit Growers Association (SFGA): when?", spoken(GROWERS, null));
        assertEquals("Question from Scottish Fruit Growers Association (SFGA) (colleague): when?", spoken(GROWERS, "colleague"));
        assertEquals("Question from the chair: when?", spoken(null, "chair"));
        assertEquals("Question from a colleague: when?", spoken(null, "a colleague"));
    }

    @Test
    void theDayOfTheNextMeetingIsSaidOnce() {
        assertEquals("The next meeting will be on 23 October 2023.", next(DAY, null));
        assertEquals("We meet on 23 October 2023 at noon", next(DAY, "We meet on 23 October 2023 at noon"));
        assertEquals("The next meeting will be on 23 October 2023.\n\nIn the barn", next(DAY, "In the barn"));
        assertEquals("To be arranged", next(null, "To be arranged"));
    }

    private static String attendance(ApologiesRecord apologies) {
        return PlainText.of(new Note(null, null, null, null, null, null, null, apologies, null, null), null);
    }

    private static String approval(LocalDate on, Integer number, ApprovalChannel by) {
        var item = new Item(null, "Note", null, null, null, new Approval(null, on, number, by, null, null), null, null, null, null, null, null, null);
        return PlainText.of(Notes.of(item), null).lines().filter(line -> line.contains("approved")).findFirst().orElseThrow();
    }

    private static String updates(String heading, Named lead) {
        var update = new NotedUpdate(null, GROWERS, null, null, List.of(point("Two courses ran")), null, null);
        return PlainText.of(Notes.of(new Item(null, heading, null, lead, null, null, null, List.of(update), null, null, null, null, null)), null);
    }

    private static String spoken(Named partner, String role) {
        return UpdateWording.reflection(new NotedReflection(null, ReflectionKind.QUESTION, partner, role, "when?", null, null)).text();
    }

    private static String next(LocalDate on, String text) {
        var written = PlainText.of(note(null, null, null, null, new NextMeeting(on, text, null)), null);
        return written.substring(written.indexOf("Next meeting\n\n") + "Next meeting\n\n".length()).stripTrailing();
    }

    private static Note note(String title, Named group, LocalDate on, String purpose, NextMeeting next) {
        return new Note(title, group, null, on, null, purpose, null, ApologiesRecord.NOT_RECORDED, null, next);
    }
}
