package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import java.util.List;
import scot.trsws.programme.meeting.MeetingStatus;

/** What was known of a meeting of the group: with who sent apologies, and the meetings whose notes it approved, joined by commas; and when its own note was. */
record KnownMeeting(String id, LocalDate on, Integer number, String status, String visibility, String apologies, String approved, LocalDate noteApprovedOn) {

    boolean isHeld() {
        return status.equals(MeetingStatus.HELD.name());
    }

    boolean isCancelled() {
        return status.equals(MeetingStatus.CANCELLED.name());
    }

    boolean missed(String partner) {
        return list(apologies).contains(partner);
    }

    List<String> approves() {
        return list(approved);
    }

    static List<String> list(String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }
}
