package scot.trsws.programme.note.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import scot.trsws.programme.action.Strength;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedCommitment;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;
import scot.trsws.programme.note.Register;
import scot.trsws.programme.note.lint.Background.OnRecord;
import scot.trsws.programme.update.ReflectionKind;

/** The note of a meeting in which nothing is to be mended, and the records that it stands beside; a test changes one thing. */
final class Minutes {

    static final Named HARBOUR = new Named("Harbour Trust", "harbour");
    static final Named COLLEGE = new Named("North College (NC)", "college");
    static final Named BOARD = new Named("Care Board", "board");
    static final Named TRAINING = new Named("Care Board training unit", "board-training");
    static final Named STRANGER = Named.unknown("Lantern Society");

    String title = "Harbour Delivery Group: minutes: March 2023";
    Named group = new Named("Harbour Delivery Group", "delivery");
    Integer number = 3;
    LocalDate on = day("2023-03-14");
    LocalDate today = day("2023-04-01");
    ApologiesRecord apologies = ApologiesRecord.NAMED;
    NextMeeting next = new NextMeeting(day("2023-06-13"), "Tuesday 13 June 2023", List.of(90));
    final List<Attendee> attendance = new ArrayList<>(List.of(attendee(HARBOUR, Presence.PRESENT, 5), attendee(COLLEGE, Presence.PRESENT, 6), attendee(BOARD, Presence.APOLOGIES, 7)));
    final List<Item> items = new ArrayList<>(List.of(approving(new Approval("delivery-2", day("2022-12-13"), 2, ApprovalChannel.MEETING, null, List.of(10)))));
    final List<NotedCommitment> commitments = new ArrayList<>();
    final List<String> members = new ArrayList<>(List.of("harbour", "college", "board"));
    final List<OnRecord> meetings = new ArrayList<>(List.of(new OnRecord("delivery-1", 1, day("2022-09-13"), false), new OnRecord("delivery-2", 2, day("2022-12-13"), false)));

    Minutes() {
        items.add(item("Reports", List.of(update(HARBOUR, 20), update(COLLEGE, 30)), List.of(), List.of(action("4.1", HARBOUR, day("2023-05-01"), 40))));
    }

    /** Each finding as its code, severity left out, and its place. */
    List<String> findings() {
        return found().stream().map(finding -> finding.code() + " " + finding.pointer()).toList();
    }

    List<Finding> found() {
        return Lint.of(content(), new Background(today, register(), members, meetings));
    }

    Content content() {
        return new Content(new Note(title, group, number, on, null, null, attendance, apologies, items, next), List.of(), commitments, List.of(), List.of());
    }

    private static Register register() {
        return new Register(List.of(known("harbour", "Harbour Trust", null), known("college", "North College", null, "NC", "IS"), known("board", "Care Board", null),
                known("board-training", "Care Board training unit", "board")), List.of(known("delivery", "Harbour Delivery Group", null)));
    }

    private static Register.Known known(String id, String name, String partOf, String... otherNames) {
        return new Register.Known(id, name, List.of(otherNames).stream().map(other -> new Register.OtherName(other, null, null)).toList(), partOf);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Attendee attendee(Named partner, Presence presence, int line) {
        return new Attendee(partner, null, presence, null, List.of(line));
    }

    static Item approving(Approval approval) {
        return new Item("1", "Note of the last meeting", null, null, null, approval, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(9));
    }

    static Item item(String heading, List<NotedUpdate> updates, List<NotedReflection> reflections, List<NotedAction> actions) {
        return new Item(null, heading, null, null, null, null, List.of(), updates, reflections, List.of(), List.of(), actions, List.of());
    }

    static Item saying(String heading, String... points) {
        return new Item(null, heading, null, null, null, null, List.of(points).stream().map(point -> new Point(point, List.of(), List.of(60))).toList(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static NotedUpdate update(Named partner, int line) {
        return new NotedUpdate(null, partner, null, null, List.of(new Point("Two courses were run", List.of(), List.of(line + 1))), List.of(), List.of(line));
    }

    static NotedReflection reflection(ReflectionKind kind, Named raisedBy, NotedAnswer answer) {
        return new NotedReflection(null, kind, raisedBy, null, "How many came to them", answer, List.of(50));
    }

    static NotedAnswer answer(Named by) {
        return new NotedAnswer(by, null, "Some forty", List.of(51));
    }

    static NotedAction action(String reference, Named owner, LocalDate dueOn, int line) {
        return new NotedAction(null, reference, "Send round the plan", owner, null, dueOn, null, List.of(line));
    }

    static NotedCommitment promise(String statement, LocalDate dueOn, int line) {
        return new NotedCommitment(HARBOUR, null, null, Strength.COMMITMENT, statement, null, dueOn, List.of(line));
    }
}
