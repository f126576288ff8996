package scot.trsws.programme.report.briefing;

import java.time.LocalDate;

/** What was known of an update that counts as reported: the first of its points, and the day it was submitted where that was recorded. */
record KnownUpdate(String id, String partner, String meeting, String workstream, String status, String point, LocalDate submittedOn) {

    /** On the day it was submitted, else that of its meeting. */
    LocalDate cameOn(KnownMeeting to) {
        return submittedOn == null ? to.on() : submittedOn;
    }

    Entry.Builder entry(KnownMeeting to) {
        return Entry.of(Section.UPDATE, "updates", id, point).at(meeting).on(cameOn(to)).stands(status, null);
    }
}
