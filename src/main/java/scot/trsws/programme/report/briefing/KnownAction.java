package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** What was known of an action: its fields, how it stood at the end of the period, the day it was first recorded, the day it was closed, and from when to when it slipped. */
record KnownAction(String id, String title, String owner, String workstream, String priority, String meeting, LocalDate dueOn, String status, String statusReason,
        String visibility, LocalDate recordedOn, LocalDate closedOn, LocalDate slippedFrom, LocalDate slippedTo) {

    /** On the day of the meeting that agreed it, else when it was first recorded. */
    private LocalDate openedOn(Map<String, KnownMeeting> meetings) {
        return meeting == null ? recordedOn : meetings.get(meeting).on();
    }

    Stream<Entry.Builder> entries(Period period, Map<String, KnownMeeting> meetings) {
        var openedOn = openedOn(meetings);
        var entries = Stream.<Entry.Builder>builder();
        if (period.holds(openedOn)) {
            entries.add(entry(Section.OPENED).between(null, dueOn).on(openedOn).lasting(period.days(openedOn)));
        }
        if (period.holds(closedOn)) {
            entries.add(entry(Section.CLOSED).between(openedOn, dueOn).on(closedOn).lasting(Period.days(openedOn, closedOn)).stands(status, statusReason));
        }
        if (slippedTo != null && !slippedTo.equals(slippedFrom)) {
            entries.add(entry(Section.SLIPPED).between(slippedFrom, slippedTo).lasting(Period.days(slippedFrom, slippedTo)));
        }
        if (!period.endsBefore(openedOn) && (closedOn == null || period.endsBefore(closedOn))) {
            entries.add(entry(Section.OPEN).between(openedOn, dueOn).lasting(period.days(openedOn)).overdue(period.overdue(dueOn)));
        }
        return entries.build();
    }

    private Entry.Builder entry(Section section) {
        return Entry.of(section, "actions", id, title).seen(visibility).at(meeting).stands(status, null);
    }
}
