package scot.trsws.programme.report.briefing;

import java.time.LocalDate;

/** What was known of a reflection, and whether it was answered or parked by the end of the period. */
record KnownReflection(String id, String meeting, String kind, String raisedBy, String text, String visibility, Boolean settled) {

    boolean isOpen(Period period, LocalDate raisedOn) {
        return !period.endsBefore(raisedOn) && !settled;
    }

    Entry.Builder entry(Period period, LocalDate raisedOn) {
        return Entry.of(Section.REFLECTION, "reflections", id, text).seen(visibility).of(null, raisedBy).at(meeting).between(raisedOn, null).lasting(period.days(raisedOn)).stands(kind, null);
    }
}
