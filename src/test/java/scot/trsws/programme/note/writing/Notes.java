package scot.trsws.programme.note.writing;

import static scot.trsws.programme.meeting.Presence.APOLOGIES;
import static scot.trsws.programme.meeting.Presence.IN_ATTENDANCE;
import static scot.trsws.programme.meeting.Presence.PRESENT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import scot.trsws.programme.meeting.AgendaPurpose;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.MeetingMode;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.CarriedOver;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedDecision;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;
import scot.trsws.programme.note.Standing;
import scot.trsws.programme.update.ReflectionKind;

/** Notes of meetings that never were: one with everything that a note may hold, and small ones to vary. */
final class Notes {

    static final Named GROUP = new Named("Orchard Renewal Delivery Group", "orchard-delivery-group");
    static final Named GROWERS = new Named("Scottish Fruit Growers Association (SFGA)", "sfga");
    static final Named SCHOOLS = new Named("Who Plants? Scotland", "who-plants");
    static final Named MUSEUM = new Named("Museum of Apples, Pears and Plums", "museum");

    private Notes() {}

    static Note full() {
        return new Note("Orchard Renewal Delivery Group: minutes: January 2024", GROUP, 21, LocalDate.of(2024, 1, 29), MeetingMode.HYBRID, "to hear what partners did since the autumn, and to agree on the survey of old trees",
                List.of(partner(GROWERS, PRESENT, "chair"), partner(SCHOOLS, PRESENT, null), people("practitioners from three council areas", PRESENT), partner(new Named("Borders Beekeepers", null), IN_ATTENDANCE, null), partner(MUSEUM, APOLOGIES, null)),
                ApologiesRecord.NAMED, List.of(previous(), renewal(), partners(), survey()), new NextMeeting(LocalDate.of(2024, 4, 29), null, null));
    }

    private static Item previous() {
        var approval = new Approval(null, LocalDate.of(2023, 10, 23), 20, ApprovalChannel.CORRESPONDENCE, "The number of trees in the walled garden is 41, not 14.", null);
        var carried = new CarriedOver(null, "20.3", "Lend the ladders to the schools", SCHOOLS, Standing.CLOSED, "Lent in November and back in good order.", null);
        var open = new CarriedOver(null, null, "List the owners of old orchards", null, Standing.ONGOING, null, null);
        return new Item("1", "Note of the previous meeting", AgendaPurpose.DECISION, null, null, approval, null, null, null, null, List.of(carried, open), null, null);
    }

    private static Item renewal() {
        return new Item("2", "Renewal of the walled garden", AgendaPurpose.DISCUSSION, MUSEUM, "head gardener", null,
                List.of(point("The wall was repointed with lime; the last stretch, some 40 metres, waits for frost-free weather"),
                        point("three kinds of stock were planted:", point("M26 for the terrace"), point("MM106 for the meadow, grafted by hand:", point("half of them in March")), point("seedlings"))),
                null, List.of(new NotedReflection(null, ReflectionKind.CHALLENGE, GROWERS, "representative", "lime is hard to come by: the nearest kiln closed in 2019", new NotedAnswer(MUSEUM, "head gardener", "A kiln in Fife burns to order.", null), null)),
                List.of(new NotedDecision(null, "The terrace is planted first.", "The frost is out of the ground by 15 March.", null)), null, null, null);
    }

    private static Item partners() {
        var growers = new NotedUpdate(null, GROWERS, GROWERS.name(), "Two courses ran since the last meeting:",
                List.of(point("over 200 people learned to prune"), point("24 of them want to go on to grafting", point("a waiting list is open"))),
                List.of(new NotedReflection(null, ReflectionKind.QUESTION, null, "chair", "How many came from the islands?", null, null),
                        new NotedReflection(null, ReflectionKind.OFFER, SCHOOLS, null, "Rooms for the spring courses.", new NotedAnswer(null, null, "Gladly taken.", null), null)), null);
        var schools = new NotedUpdate(null, SCHOOLS, SCHOOLS.name(), null, List.of(point("87 schools have a tree of their own, most of them in towns where there had been none within living memory and where the nearest orchard is an hour away by bus")), null, null);
        return new Item("3", "Updates from partners", null, null, null, null, null, List.of(growers, schools), null, null, null, null, null);
    }

    private static Item survey() {
        return new Item("4", "Survey and actions", null, null, null, null, List.of(point("the questions are drafted, see https://example.org/a-very-long-address/which-does-not-break/anywhere/at-all/and-is-wider-than-a-phone?survey=old-trees")),
                null, List.of(new NotedReflection(null, ReflectionKind.SUGGESTION, null, null, "ask for photographs", null, null)), null, null,
                List.of(new NotedAction(null, "21.1", "Send the draft to all members", GROWERS, MUSEUM, LocalDate.of(2024, 3, 1), null, null),
                        new NotedAction(null, null, "Find a printer", null, null, null, "before the summer", null)), null);
    }

    /** A note with this one item. */
    static Note of(Item item) {
        return new Note("Orchard Renewal Delivery Group: minutes: January 2024", GROUP, 2, LocalDate.of(2024, 1, 29), null, null, null, ApologiesRecord.NOT_RECORDED, List.of(item), null);
    }

    static Item item(String heading, Point... points) {
        return new Item(null, heading, null, null, null, null, List.of(points), null, null, null, null, null, null);
    }

    static Point point(String text, Point... below) {
        return new Point(text, Arrays.asList(below), null);
    }

    private static Attendee partner(Named partner, Presence presence, String role) {
        return new Attendee(partner, null, presence, role, null);
    }

    private static Attendee people(String category, Presence presence) {
        return new Attendee(null, category, presence, null, null);
    }
}
