package scot.trsws.programme.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import scot.trsws.programme.action.ActionView;
import scot.trsws.programme.meeting.Decision;
import scot.trsws.programme.meeting.Group;
import scot.trsws.programme.meeting.MeetingView;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.update.ReflectionView;
import scot.trsws.programme.update.Update;

/** What is recorded of a meeting, as far as whoever asks may know of it; each list in the order in which it was recorded. */
record Material(
        MeetingView meeting,
        Group.View group,
        DatedNames names,
        Map<String, Approval> approvals,
        List<Update.View> updates,
        List<ReflectionView> reflections,
        List<Decision.View> decisions,
        List<ActionView> actions,
        List<ActionView> earlierActions,
        LocalDate nextOn) {}
