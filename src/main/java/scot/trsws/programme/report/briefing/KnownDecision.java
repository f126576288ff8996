package scot.trsws.programme.report.briefing;

import java.util.Map;

/** What was known of a decision, and which one, of which meeting, took its place. */
record KnownDecision(String id, String meeting, String statement, String conditions, String visibility, String supersededBy, String supersededAt) {

    Entry.Builder entry(Map<String, KnownMeeting> meetings) {
        var entry = Entry.of(Section.DECISION, "decisions", id, statement).seen(visibility).at(meeting).on(meetings.get(meeting).on()).stands(null, conditions);
        return supersededBy == null ? entry : entry.superseded(supersededBy, meetings.containsKey(supersededAt) ? meetings.get(supersededAt).on() : null);
    }
}
