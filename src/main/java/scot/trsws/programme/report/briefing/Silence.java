package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which members have not reported, and since when: whoever is expected to at the end of the period and has done so neither
 * to the last meetings that were held while it was, nor after them. Whoever reported to a meeting still to come is not silent.
 */
record Silence(Period period, Map<String, KnownMeeting> meetings, List<KnownUpdate> updates) {

    Stream<Entry.Builder> of(List<KnownMember> members) {
        var byPartner = members.stream().filter(KnownMember::isExpectedToReport).collect(Collectors.groupingBy(KnownMember::partner));
        return byPartner.entrySet().stream().filter(each -> each.getValue().stream().anyMatch(member -> member.isMember(period.until().on())))
                .sorted(Map.Entry.comparingByKey()).flatMap(each -> of(each.getKey(), each.getValue()));
    }

    private Stream<Entry.Builder> of(String partner, List<KnownMember> memberships) {
        var reports = updates.stream().filter(update -> update.partner().equals(partner)).toList();
        var covered = reports.stream().map(this::covers).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        var missed = meetings.values().stream().filter(meeting -> meeting.isHeld() && !period.endsBefore(meeting.on()) && meeting.on().isAfter(covered))
                .filter(meeting -> memberships.stream().anyMatch(member -> member.isMember(meeting.on()))).toList();
        if (missed.isEmpty()) {
            return Stream.empty();
        }
        var entry = Entry.of(Section.SILENT, "partners", partner, null).of(null, partner)
                .missed(missed.size(), Math.toIntExact(missed.stream().filter(meeting -> meeting.missed(partner)).count()));
        return Stream.of(reports.stream().max(Comparator.comparing(this::cameOn)).map(last -> entry.at(last.meeting()).on(cameOn(last)).lasting(period.days(cameOn(last)))).orElse(entry));
    }

    /** The last day of which it tells: that of its meeting, or its own where it came later. */
    private LocalDate covers(KnownUpdate update) {
        var held = meetings.get(update.meeting()).on();
        return held.isAfter(cameOn(update)) ? held : cameOn(update);
    }

    private LocalDate cameOn(KnownUpdate update) {
        return update.cameOn(meetings.get(update.meeting()));
    }
}
