package scot.trsws.programme.report.briefing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which members have not reported, and since when: whoever is a member at the end of the period and has reported to none
 * of the last meetings that were held while it was one. Whoever reported to a meeting still to come is not silent.
 */
record Silence(Period period, Collection<KnownMeeting> meetings, List<KnownUpdate> updates) {

    Stream<Entry.Builder> of(List<KnownMember> members) {
        var byPartner = members.stream().filter(KnownMember::isExpectedToReport).collect(Collectors.groupingBy(KnownMember::partner));
        return byPartner.entrySet().stream().filter(each -> each.getValue().stream().anyMatch(member -> member.isMember(period.until().on())))
                .sorted(Map.Entry.comparingByKey()).flatMap(each -> of(each.getKey(), each.getValue()));
    }

    private Stream<Entry.Builder> of(String partner, List<KnownMember> memberships) {
        var last = lastReportedTo(partner);
        var missed = meetings.stream().filter(meeting -> meeting.isHeld() && !period.endsBefore(meeting.on()) && (last == null || meeting.on().isAfter(last.on())))
                .filter(meeting -> memberships.stream().anyMatch(member -> member.isMember(meeting.on()))).toList();
        if (missed.isEmpty()) {
            return Stream.empty();
        }
        var entry = Entry.of(Section.SILENT, "partners", partner, null).of(null, partner)
                .missed(missed.size(), Math.toIntExact(missed.stream().filter(meeting -> meeting.missed(partner)).count()));
        return Stream.of(last == null ? entry : entry.at(last.id()).on(last.on()).lasting(period.days(last.on())));
    }

    /** Null where it never reported to this group. */
    private KnownMeeting lastReportedTo(String partner) {
        var reportedTo = updates.stream().filter(update -> update.partner().equals(partner)).map(KnownUpdate::meeting).collect(Collectors.toSet());
        return meetings.stream().filter(meeting -> reportedTo.contains(meeting.id())).max(Comparator.comparing(KnownMeeting::on)).orElse(null);
    }
}
