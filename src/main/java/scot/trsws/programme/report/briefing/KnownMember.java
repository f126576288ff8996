package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import scot.trsws.programme.meeting.GroupRole;

/** A partner that was known to be in the group: as what, and for how long. */
record KnownMember(String partner, String role, LocalDate from, LocalDate to) {

    boolean isExpectedToReport() {
        return GroupRole.valueOf(role).isExpectedToReport();
    }

    boolean isMember(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
