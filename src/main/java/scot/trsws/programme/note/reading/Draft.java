package scot.trsws.programme.note.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    private static final int MOST_ROLES = 5;
    private static final int LONGEST_PLACE = 1_000;

    String title;
    Named group;
    Integer number;
    LocalDate on;
    MeetingMode mode;
    String purpose;
    private String timeAndPlace;
    ApologiesRecord apologies = ApologiesRecord.NOT_RECORDED;
    NextMeeting next;
    final Map<String, List<Attendee>> attendance = new LinkedHashMap<>();
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

    /** Adds to what is said of when and where the meeting was; false where there is no room left for it. */
    boolean meets(String told) {
        var longer = timeAndPlace == null ? told : timeAndPlace + "; " + told;
        timeAndPlace = longer.length() > LONGEST_PLACE ? timeAndPlace : longer;
        return longer.equals(timeAndPlace);
    }

    /** One entry for a partner, however many of its people are named. */
    void attends(Attendee attendee) {
        var who = attendee.partner() == null ? attendee.category() + " " + attendee.role() : key(attendee.partner());
        attendance.computeIfAbsent(attendee.presence() + " " + who, first -> new ArrayList<>()).add(attendee);
    }

    private static String key(Named partner) {
        return partner.id() == null ? partner.name() : partner.id();
    }

    private static Attendee merged(List<Attendee> people) {
        var first = people.get(0);
        var roles = people.stream().map(Attendee::role).filter(Objects::nonNull).distinct().limit(MOST_ROLES)
                .collect(Collectors.joining("; "));
        var named = people.stream().map(Attendee::partner).filter(Objects::nonNull)
                .max(Comparator.comparing(partner -> partner.name().length())).orElse(null);
        var lines = people.stream().flatMap(each -> each.lines().stream()).distinct().toList();
        return new Attendee(named, first.category(), first.presence(), roles.isEmpty() ? null : roles, lines);
    }

    Content done() {
        var attended = attendance.values().stream().map(Draft::merged).toList();
        var apology = attended.stream().anyMatch(attendee -> attendee.presence() == Presence.APOLOGIES);
        var note = new Note(title, group, number, on, mode, timeAndPlace, purpose, attended, apology ? ApologiesRecord.NAMED : apologies,
                items.stream().map(ItemDraft::done).toList(), next, lines.stream().distinct().sorted().toList());
        return new Content(note, List.copyOf(counts), List.copyOf(commitments), List.copyOf(events), List.copyOf(publications));
    }
}
