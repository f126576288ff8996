package scot.trsws.programme.report.briefing;

import java.time.LocalDate;

/** What was known of a decision. */
record KnownDecision(String id, String meeting, String statement, String conditions, String visibility) {

    Entry.Builder entry(LocalDate on) {
        return Entry.of(Section.DECISION, "decisions", id, statement).seen(visibility).at(meeting).on(on).stands(null, conditions);
    }
}
