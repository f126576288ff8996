package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import java.util.Map;

/** What was known of an event or a publication: who hosts or publishes it, its day, and the meeting where it was told. */
record KnownOutput(String noun, String id, String title, String partner, LocalDate on, String meeting, String visibility) {

    /** On its day, or on that of the meeting where it was told. */
    boolean isOf(Period period, Map<String, KnownMeeting> meetings) {
        return period.holds(on) || meeting != null && period.holds(meetings.get(meeting).on());
    }

    Entry.Builder entry() {
        return Entry.of(noun.equals("events") ? Section.EVENT : Section.PUBLICATION, noun, id, title).seen(visibility).of(null, partner).at(meeting).on(on);
    }
}
