package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import java.util.List;
import scot.trsws.programme.meeting.MeetingStatus;

/** What was known of a meeting of the group: with who sent apologies, joined by commas, and the day on which its note was approved. */
record KnownMeeting(String id, LocalDate on, Integer number, String status, String visibility, String apologies, LocalDate noteApprovedOn) {

    boolean isHeld() {
        return status.equals(MeetingStatus.HELD.name());
    }

    boolean isCancelled() {
        return status.equals(MeetingStatus.CANCELLED.name());
    }

    boolean missed(String partner) {
        return apologies != null && List.of(apologies.split(",")).contains(partner);
    }
}
