package scot.trsws.programme.note.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    final Map<String, Attendee> attendance = new LinkedHashMap<>();
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
        var key = attendee.presence() + " " + (attendee.partner() == null ? attendee.category() + " " + attendee.role() : attendee.partner().id() == null ? attendee.partner().name() : attendee.partner().id());
        attendance.merge(key, attendee, Draft::merged);
    }

    private static Attendee merged(Attendee one, Attendee other) {
        var roles = Stream.of(one.role(), other.role()).filter(role -> role != null).distinct().reduce((a, b) -> a + "; " + b).orElse(null);
        var longer = one.partner() == null ? null : other.partner().name().length() > one.partner().name().length() ? other.partner() : one.partner();
        return new Attendee(longer, one.category(), one.presence(), roles, Stream.concat(one.lines().stream(), other.lines().stream()).distinct().toList());
    }

    Content done() {
        var apology = attendance.values().stream().anyMatch(attendee -> attendee.presence() == Presence.APOLOGIES);
        var note = new Note(title, group, number, on, mode, purpose, List.copyOf(attendance.values()), apology ? ApologiesRecord.NAMED : apologies, items.stream().map(ItemDraft::done).toList(), next,
                lines.stream().distinct().sorted().toList());
        return new Content(note, List.copyOf(counts), List.copyOf(commitments), List.copyOf(events), List.copyOf(publications));
    }
}
