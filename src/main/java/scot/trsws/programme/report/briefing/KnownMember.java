package scot.trsws.programme.report.briefing;

import java.time.LocalDate;

/** A partner that was known to be a member of the group, and for how long. */
record KnownMember(String partner, LocalDate from, LocalDate to) {

    boolean isMember(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
