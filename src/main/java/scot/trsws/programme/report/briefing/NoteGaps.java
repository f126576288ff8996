package scot.trsws.programme.report.briefing;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is missing in the record of a group at the end of a period: approvals of notes, and numbers of meetings. */
record NoteGaps(String group, Period period, Collection<KnownMeeting> meetings) {

    /** The meetings held before the last day whose note was approved neither at a meeting that was held nor otherwise. */
    List<KnownMeeting> unapproved() {
        var approved = held().flatMap(meeting -> meeting.approves().stream()).collect(Collectors.toSet());
        return held().filter(meeting -> meeting.on().isBefore(period.until().on()) && !approved.contains(meeting.id()) && !isApprovedOtherwise(meeting)).toList();
    }

    private boolean isApprovedOtherwise(KnownMeeting meeting) {
        return meeting.noteApprovedOn() != null && !period.endsBefore(meeting.noteApprovedOn());
    }

    private Stream<KnownMeeting> held() {
        return meetings.stream().filter(meeting -> meeting.isHeld() && !period.endsBefore(meeting.on()));
    }

    Stream<Entry.Builder> entries() {
        var unapproved = unapproved().stream().map(meeting -> Entry.of(Section.UNAPPROVED, "meetings", meeting.id(), null).at(meeting.id()).on(meeting.on())
                .lasting(period.days(meeting.on())));
        return Stream.concat(unapproved, missing());
    }

    private Stream<Entry.Builder> missing() {
        var numbered = new TreeMap<Integer, KnownMeeting>();
        meetings.stream().filter(meeting -> meeting.number() != null && !period.endsBefore(meeting.on())).forEach(meeting -> numbered.put(meeting.number(), meeting));
        return IntStream.range(1, numbered.isEmpty() ? 1 : numbered.lastKey()).filter(number -> !numbered.containsKey(number)).mapToObj(number -> {
            var before = numbered.lowerEntry(number);
            return Entry.of(Section.MISSING, "groups", group, "Meeting " + number)
                    .between(before == null ? null : before.getValue().on(), numbered.higherEntry(number).getValue().on());
        });
    }
}
