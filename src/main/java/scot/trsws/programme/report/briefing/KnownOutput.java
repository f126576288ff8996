package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What was known of an event or a publication: who hosts or publishes it, joined by commas, its day, and the meeting where it was told. */
record KnownOutput(String noun, String id, String title, String partners, LocalDate on, String meeting, String visibility) {

    /** On its day, or on that of the meeting where it was told. */
    boolean isOf(Period period, Map<String, KnownMeeting> meetings) {
        return period.holds(on) || meeting != null && period.holds(meetings.get(meeting).on());
    }

    List<String> by() {
        return partners == null ? List.of() : List.of(partners.split(","));
    }

    Entry.Builder entry() {
        var entry = Entry.of(isEvent() ? Section.EVENT : Section.PUBLICATION, noun, id, title).seen(visibility).of(null, by().stream().findFirst().orElse(null)).at(meeting).on(on);
        return isEvent() ? entry.heldBy(by()) : entry;
    }

    private boolean isEvent() {
        return noun.equals("events");
    }
}
