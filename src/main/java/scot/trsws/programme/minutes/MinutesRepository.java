package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.meeting.Meeting;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.store.Change;
import scot.trsws.programme.store.Drafts;
import scot.trsws.programme.store.ReadRepository;

/** How far the minutes of each meeting have come. The meeting's row is the lock of all its steps. */
@ApplicationScoped
public class MinutesRepository extends ReadRepository<Minutes, MinutesView> {

    @SuppressWarnings("unchecked")
    private static final Class<Change<MinutesView>> STEP = (Class<Change<MinutesView>>) (Class<?>) Change.class;

    @Inject
    MeetingRepository meetings;

    @Inject
    RevisionRepository revisions;

    @Inject
    Composition composition;

    @Inject
    Sieves sieves;

    @Inject
    Approvals approvals;

    @Inject
    Drafts drafts;

    MinutesRepository() {
        super(Minutes.class, MinutesView.class);
    }

    MinutesView circulate(String id, Preconditions preconditions, Dated step) {
        var meeting = lock(id);
        var minutes = at(meeting, preconditions);
        drafts.check(step);
        approvals.requireHeld(meeting);
        minutes.admit(MinutesStatus.CIRCULATED, step.on(), meeting.draft().on());
        minutes.circulate(step.on(), freeze(id, MinutesStatus.CIRCULATED, step.on(), Sifted.whole(composition.locked(id))));
        return kept(minutes);
    }

    /** With amendments, or straight from a draft, the records as they are now become the approved revision; else it is the circulated one. */
    public MinutesView approve(String id, Preconditions preconditions, ApprovalDraft approval) {
        var meeting = lock(id, approval == null ? null : approval.at());
        var minutes = at(meeting, preconditions);
        drafts.check(approval, each -> approvals.broken(each, meeting));
        approvals.requireHeld(meeting);
        minutes.admit(MinutesStatus.APPROVED, approval.on(), meeting.draft().on());
        var circulated = approval.amendments() == null ? minutes.revision() : null;
        var revision = circulated == null ? freeze(id, MinutesStatus.APPROVED, approval.on(), Sifted.whole(composition.locked(id))) : circulated;
        minutes.approve(approval, revision, approvals.link(approval.at(), meeting));
        return kept(minutes);
    }

    /** What is published is the approved revision without what the public may not see. */
    MinutesView publish(String id, Preconditions preconditions, Dated step) {
        var meeting = lock(id);
        var minutes = at(meeting, preconditions);
        drafts.check(step);
        minutes.admit(MinutesStatus.PUBLISHED, step.on(), meeting.draft().on());
        approvals.requirePublic(meeting);
        var approved = revisions.require(id, minutes.revision());
        var published = sieves.forThePublic(id, minutes.revision(), approved.note()).orElseThrow(Approvals::notPublicThen);
        minutes.publish(step.on(), freeze(id, MinutesStatus.PUBLISHED, step.on(), published));
        return kept(minutes);
    }

    MinutesView disapprove(String id, Preconditions preconditions) {
        var minutes = at(lock(id, approvedAt(id)), preconditions);
        approvals.unlink(minutes.disapprove(), id);
        return kept(minutes);
    }

    /** Asked of the row alone, since the minutes are read once their meeting is locked. */
    private String approvedAt(String id) {
        return find("select n.approvedAt from Minutes n where n.id = ?1", id).project(String.class).firstResult();
    }

    MinutesView undo(String id, Preconditions preconditions, Consumer<Minutes> step) {
        var minutes = at(lock(id), preconditions);
        step.accept(minutes);
        return kept(minutes);
    }

    /** Minutes of which no step is kept have none. */
    Page<Change<MinutesView>> steps(String id, PageRequest request) {
        return findByIdOptional(id).isEmpty() && meetings.findByIdOptional(id).isPresent() ? Page.of(STEP, List.of()) : history(id, request);
    }

    /** The later meeting first, as a revision does that tells of approvals, so that nobody waits for one another. */
    private Meeting lock(String id, String later) {
        if (later != null) {
            meetings.findByIdOptional(later, LockModeType.PESSIMISTIC_WRITE);
        }
        return lock(id);
    }

    private Meeting lock(String id) {
        return meetings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    /** Draft minutes are there as long as the meeting is, and have version 0 until something of them is kept. */
    private Minutes at(Meeting meeting, Preconditions preconditions) {
        var minutes = findByIdOptional(meeting.id());
        preconditions.onExisting(minutes.map(Minutes::version).orElse(0L), minutes.map(Minutes::createdAt).orElse(meeting.createdAt()));
        return minutes.orElseGet(() -> new Minutes(meeting.id()));
    }

    private int freeze(String meeting, MinutesStatus status, LocalDate on, Sifted note) {
        return revisions.add(meeting, revisions.next(meeting), status, on, note);
    }

    private MinutesView kept(Minutes minutes) {
        persistAndFlush(minutes);
        return minutes.view(today());
    }
}
