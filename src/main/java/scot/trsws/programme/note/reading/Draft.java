package scot.trsws.programme.note.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.MeetingMode;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedCommitment;
import scot.trsws.programme.note.NotedCount;
import scot.trsws.programme.note.NotedEvent;
import scot.trsws.programme.note.NotedPublication;

/** The content of minutes while it is read. */
final class Draft {

    String title;
    Named group;
    Integer number;
    LocalDate on;
    MeetingMode mode;
    String purpose;
    ApologiesRecord apologies = ApologiesRecord.NOT_RECORDED;
    NextMeeting next;
    final List<Attendee> attendance = new ArrayList<>();
    final List<ItemDraft> items = new ArrayList<>();
    final List<Integer> lines = new ArrayList<>();
    final List<NotedCount> counts = new ArrayList<>();
    final List<NotedCommitment> commitments = new ArrayList<>();
    final List<NotedEvent> events = new ArrayList<>();
    final List<NotedPublication> publications = new ArrayList<>();

    ItemDraft item() {
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }

    void tells(List<Integer> more) {
        lines.addAll(more);
    }

    /** One entry for a partner, however many of its people are named. */
    void attends(Attendee attendee) {
        for (var at = 0; at < attendance.size(); at++) {
            if (isSame(attendance.get(at), attendee)) {
                attendance.set(at, merged(attendance.get(at), attendee));
                return;
            }
        }
        attendance.add(attendee);
    }

    private static boolean isSame(Attendee one, Attendee other) {
        return one.presence() == other.presence() && one.partner() != null && other.partner() != null && one.partner().id() != null && one.partner().id().equals(other.partner().id());
    }

    private static Attendee merged(Attendee one, Attendee other) {
        var roles = Stream.of(one.role(), other.role()).filter(role -> role != null).distinct().reduce((a, b) -> a + "; " + b).orElse(null);
        var longer = other.partner().name().length() > one.partner().name().length() ? other.partner() : one.partner();
        return new Attendee(longer, null, one.presence(), roles, Stream.concat(one.lines().stream(), other.lines().stream()).distinct().toList());
    }

    Content done() {
        var apology = attendance.stream().anyMatch(attendee -> attendee.presence() == Presence.APOLOGIES);
        var note = new Note(title, group, number, on, mode, purpose, List.copyOf(attendance), apology ? ApologiesRecord.NAMED : apologies, items.stream().map(ItemDraft::done).toList(), next,
                lines.stream().distinct().sorted().toList());
        return new Content(note, List.copyOf(counts), List.copyOf(commitments), List.copyOf(events), List.copyOf(publications));
    }
}
