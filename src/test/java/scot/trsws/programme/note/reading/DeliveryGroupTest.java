package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.action.Strength.COMMITMENT;
import static scot.trsws.programme.action.Strength.INTENTION;
import static scot.trsws.programme.action.Strength.OFFER;
import static scot.trsws.programme.note.reading.Minutes.id;
import static scot.trsws.programme.update.ReflectionKind.CHALLENGE;
import static scot.trsws.programme.update.ReflectionKind.COMMENT;
import static scot.trsws.programme.update.ReflectionKind.QUESTION;
import static scot.trsws.programme.update.ReflectionKind.SUGGESTION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.MeetingMode;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.update.ReflectionKind;

/** A delivery group's minutes with everything that such minutes hide. */
class DeliveryGroupTest {

    private final Reading reading = Minutes.file("delivery-group.txt");
    private final Content content = reading.content();

    @Test
    void whichMeetingItWas() {
        var note = content.note();
        assertEquals("Example Care Programme Partnership Delivery Group: minutes: March 2025", note.title());
        assertEquals(new Named("Example Care Programme Partnership Delivery Group", "partnership-delivery-group"), note.group());
        assertEquals(12, note.number());
        assertEquals(LocalDate.of(2025, 3, 10), note.on());
        assertEquals("to hear how the spring plans of all partners fit together", note.purpose());
        assertNull(note.next());
    }

    @Test
    void whoWasThere() {
        assertEquals(List.of("care-inspectorate", "celcis", "cycj", "heads-of-social-work-in-higher-education", "nes", "sssc", "swep", "social-work-scotland-learning-and-development", "who-cares-scotland"),
                attending(Presence.PRESENT));
        assertEquals("Social Work Education Partnership (SWEP) Programme Office", content.note().attendance().get(6).partner().name());
    }

    @Test
    void apologiesInASentenceAreOfTheBodyWhileItsSubGroupAttends() {
        assertEquals(ApologiesRecord.NAMED, content.note().apologies());
        assertEquals(List.of("improvement-service", "social-work-scotland"), attending(Presence.APOLOGIES));
    }

    @Test
    void itemsStandInTheirOrder() {
        assertEquals(List.of("Items and actions", "Note of previous meeting", "Update from Trauma Responsive Social Work Services Team", "Discussion and updates from Partners", "Next steps and actions"),
                content.note().items().stream().map(item -> item.heading()).toList());
    }

    @Test
    void thePreviousNoteWasApprovedInTheMeeting() {
        var approval = content.note().items().get(1).approves();
        assertEquals(LocalDate.of(2024, 12, 2), approval.on());
        assertEquals(11, approval.number());
        assertEquals(ApprovalChannel.MEETING, approval.by());
        assertTrue(content.note().items().get(1).decisions().isEmpty());
    }

    @Test
    void updatesAreOfTheirPartners() {
        assertEquals(List.of("sssc", "nes", "swep", "cosla", "improvement-service", "trauma-aces-and-resilience-unit"), content.note().items().get(3).updates().stream().map(update -> id(update.partner())).toList());
        assertEquals("trsws-team", id(team().partner()));
        assertEquals("Scottish Government (SG) colleagues told the group about their winter:", team().introduction());
    }

    @Test
    void pointsKeepTheirNesting() {
        assertEquals(List.of(1, 0, 0, 0, 0), team().points().stream().map(point -> point.points().size()).toList());
        assertEquals(List.of("the team will write up what was learned for all partners"), team().points().get(0).points().stream().map(Point::text).toList());
    }

    @Test
    void reflectionsHaveTheirAnswers() {
        var reflections = team().reflections();
        assertEquals(List.of(COMMENT, ReflectionKind.OFFER, CHALLENGE, SUGGESTION), reflections.stream().map(one -> one.kind()).toList());
        assertEquals("Chair", reflections.get(0).role());
        assertEquals("falkirk-council", id(reflections.get(1).raisedBy()));
        assertEquals("trsws-team", id(reflections.get(1).answer().by()));
        assertEquals("partners", reflections.get(2).role());
        assertEquals("sssc", id(reflections.get(3).answer().by()));
    }

    @Test
    void aQuestionAmongThePointsOfAnUpdateIsAReflection() {
        var nes = content.note().items().get(3).updates().get(1);
        assertEquals(List.of(QUESTION), nes.reflections().stream().map(one -> one.kind()).toList());
        assertEquals("celcis", id(nes.reflections().get(0).raisedBy()));
        assertEquals("nes", id(nes.reflections().get(0).answer().by()));
        assertEquals(1, nes.points().get(0).points().size());
    }

    @Test
    void countsSayHowExactTheyAre() {
        var trained = content.counts().stream().filter(count -> count.measure().equals("people-trained")).map(count -> count.count()).toList();
        assertEquals(List.of(new Count(151L, null, "over 150"), new Count(75L, 75L, "75")), trained);
        assertTrue(content.counts().stream().anyMatch(count -> count.measure().equals("pilot-areas") && count.count().lower() == 5));
    }

    @Test
    void promisesMadeInPassing() {
        assertEquals(List.of(COMMITMENT, COMMITMENT, INTENTION, OFFER, COMMITMENT, COMMITMENT, COMMITMENT, COMMITMENT, INTENTION), content.commitments().stream().map(promise -> promise.strength()).toList());
        var byLine = content.commitments().stream().map(promise -> promise.lines().get(0) + " " + id(promise.madeBy())).toList();
        assertEquals(List.of("36 trsws-team", "39 trsws-team", "44 null", "45 falkirk-council", "46 trsws-team", "50 sssc", "58 sssc", "67 nes", "70 swep"), byLine);
        assertEquals("at the next HEI meeting", content.commitments().get(5).dueText());
        assertEquals("falkirk-council", id(content.commitments().get(4).madeTo()));
    }

    @Test
    void theOneActionHasAnOwnerACounterpartAndNoDate() {
        var action = content.note().items().get(4).actions().get(0);
        assertEquals("trsws-team", id(action.owner()));
        assertEquals("falkirk-council", id(action.counterpart()));
        assertNull(action.dueOn());
        assertEquals(List.of(82), action.lines());
    }

    @Test
    void eventsAndPublications() {
        var briefing = content.events().get(0);
        assertEquals("online briefing session for councillors", briefing.title());
        assertEquals(LocalDate.of(2025, 3, 31), briefing.on());
        assertEquals(MeetingMode.ONLINE, briefing.mode());
        assertEquals(List.of("cosla", "improvement-service"), briefing.hosts().stream().map(Named::id).toList());
        assertTrue(content.publications().stream().anyMatch(one -> one.title().equals("Kinship Care and Training Reports")));
    }

    @Test
    void whatLooksWrongIsTold() {
        assertEquals(List.of("25 APOLOGISES", "68 HEADING_GLUED", "73 SECTION_WITHOUT_HEADING"), Minutes.codes(reading));
    }

    @Test
    void onlyTheFurnitureOfThePageIsUnplaced() {
        assertEquals(List.of(85, 87), reading.unplaced().stream().map(Reading.Unplaced::line).toList());
        assertEquals(57, reading.coverage().lines());
    }

    private NotedUpdate team() {
        return content.note().items().get(2).updates().get(0);
    }

    private List<String> attending(Presence presence) {
        return content.note().attendance().stream().filter(attendee -> attendee.presence() == presence).map(attendee -> id(attendee.partner())).toList();
    }
}
