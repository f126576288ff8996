package scot.trsws.programme.report.briefing;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is missing in the record of a group at the end of a period: approvals of notes, and numbers of meetings. */
record NoteGaps(String group, Period period, Collection<KnownMeeting> meetings) {

    /** The meetings held before the last day whose minutes, by what was known of themselves, were not approved by then. */
    private Stream<KnownMeeting> unapproved() {
        return meetings.stream().filter(meeting -> meeting.isHeld() && meeting.on().isBefore(period.until().on()) && !isApproved(meeting));
    }

    private boolean isApproved(KnownMeeting meeting) {
        return meeting.noteApprovedOn() != null && !period.endsBefore(meeting.noteApprovedOn());
    }

    Stream<Entry.Builder> entries() {
        var unapproved = unapproved().map(meeting -> Entry.of(Section.UNAPPROVED, "meetings", meeting.id(), null).at(meeting.id()).on(meeting.on())
                .lasting(period.days(meeting.on())));
        return Stream.concat(unapproved, missing());
    }

    /** Runs of numbers by their ends: one that was mistyped may stand far from the others. */
    private Stream<Entry.Builder> missing() {
        var numbered = new TreeMap<Integer, KnownMeeting>();
        meetings.stream().filter(meeting -> meeting.number() != null && !period.endsBefore(meeting.on())).forEach(meeting -> numbered.put(meeting.number(), meeting));
        return numbered.entrySet().stream().flatMap(after -> missing(numbered.lowerEntry(after.getKey()), after));
    }

    private Stream<Entry.Builder> missing(Map.Entry<Integer, KnownMeeting> before, Map.Entry<Integer, KnownMeeting> after) {
        var first = before == null ? 1 : before.getKey() + 1;
        var last = after.getKey() - 1;
        return first > last ? Stream.empty() : Stream.of(Entry.of(Section.MISSING, "groups", group, first == last ? "Meeting " + first : "Meetings " + first + " to " + last)
                .numbered(first, last).between(before == null ? null : before.getValue().on(), after.getValue().on()));
    }
}
