package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.meeting.Meeting;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.meeting.MeetingStatus;
import scot.trsws.programme.meeting.MeetingView;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.store.Drafts;
import scot.trsws.programme.store.Visibility;

/** What minutes demand of their meeting, and of the later one that approves them, whose agenda tells of it. */
@ApplicationScoped
class Approvals {

    @Inject
    MeetingRepository meetings;

    @Inject
    Drafts drafts;

    void requireHeld(Meeting meeting) {
        var status = meeting.view(meetings.today()).status();
        if (status != MeetingStatus.HELD) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "The meeting is " + status + ": only one that was HELD has minutes; note first that it was held.");
        }
    }

    /** Of one that was called off, or is still to come, there is nothing to tell. */
    void requireHappened(MeetingView meeting) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            throw new Problem(Refusal.NOT_READY, "The meeting was called off, so it has no minutes; where it was held after all, take that back first.");
        }
        if (meeting.on().isAfter(meetings.today())) {
            throw new Problem(Refusal.NOT_READY, "The meeting is planned for " + meeting.on() + ": until that day it has no minutes.");
        }
    }

    void requirePublic(Meeting meeting) {
        if (meeting.draft().visibility() != Visibility.PUBLIC) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "The meeting is seen by " + meeting.draft().visibility() + " only; make it PUBLIC first, then publish its minutes.");
        }
    }

    static Problem notPublicThen() {
        return new Problem(Refusal.ILLEGAL_TRANSITION, "The meeting was not PUBLIC when the approved note was made, and it says something else today:"
                + " take back the approval, circulate the note that it makes today, approve that, then publish it.");
    }

    /** Every place where an approval does not fit the meeting that it names. */
    Stream<Problem.Error> broken(ApprovalDraft approval, Meeting approved) {
        return approval.at() == null ? Stream.empty()
                : meetings.findByIdOptional(approval.at()).map(at -> at.view(meetings.today())).stream().flatMap(at -> broken(approval, approved.draft(), at));
    }

    private static Stream<Problem.Error> broken(ApprovalDraft approval, Meeting.Draft approved, MeetingView at) {
        if (!at.group().equals(approved.group()) || !at.on().isAfter(approved.on())) {
            return Stream.of(Problem.Error.at("/at", "must be a later meeting of the same group"));
        }
        if (at.status() == MeetingStatus.CANCELLED) {
            return Stream.of(Problem.Error.at("/at", "was called off"));
        }
        if (approval.by() == ApprovalChannel.MEETING && at.status() != MeetingStatus.HELD) {
            return Stream.of(Problem.Error.at("/at", "is " + at.status() + ": only a meeting that was HELD approves them; note first that it was held"));
        }
        if (approval.by() == ApprovalChannel.MEETING && !at.on().equals(approval.on())) {
            return Stream.of(Problem.Error.at("/on", "must be the day of the meeting that approved them, " + at.on()));
        }
        return Stream.empty();
    }

    /** Tells whether it had to put the link there; one that somebody put there before stays as it is. */
    boolean link(String at, Meeting approved) {
        if (at == null || ApprovingItem.isOn(meetings.require(at).draft(), approved.id())) {
            return false;
        }
        revise(at, draft -> ApprovingItem.linked(draft, approved));
        return true;
    }

    void unlink(String at, String approved) {
        if (at != null) {
            revise(at, draft -> ApprovingItem.unlinked(draft, approved));
        }
    }

    private void revise(String at, UnaryOperator<Meeting.Draft> deed) {
        meetings.perform(at, Preconditions.whateverIsThere(), meeting -> {
            var draft = deed.apply(meeting.draft());
            drafts.check(draft);
            meeting.revise(draft);
        });
    }
}
