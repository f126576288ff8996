package scot.trsws.programme.report.briefing;

import java.time.LocalDate;

/** What was known of a promise, and the day it was settled. */
record KnownPromise(String id, String madeBy, String meeting, LocalDate madeOn, String statement, String workstream, String priority, String dueText, LocalDate dueOn,
        String visibility, LocalDate settledOn) {

    boolean isOpen(Period period) {
        return !period.endsBefore(madeOn) && (settledOn == null || period.endsBefore(settledOn));
    }

    Entry.Builder entry(Period period) {
        return Entry.of(Section.PROMISE, "commitments", id, statement).seen(visibility).at(meeting).between(madeOn, dueOn).lasting(period.days(madeOn)).overdue(period.overdue(dueOn))
                .stands(null, dueText);
    }
}
