package scot.trsws.programme.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The promises made in passing. */
@ApplicationScoped
public class CommitmentRepository extends Repository<Commitment, Commitment.Draft, CommitmentView> {

    @Inject
    MeetingRepository meetings;

    CommitmentRepository() {
        super(Commitment.class, CommitmentView.class);
    }

    @Override
    protected Commitment make(String id, Commitment.Draft draft) {
        return new Commitment(id, draft);
    }

    @Override
    protected String stem(Commitment.Draft draft) {
        return "commitment-";
    }

    /** What was said at a meeting was said on its day. */
    @Override
    protected Commitment.Draft complete(Commitment.Draft draft) {
        return draft.madeOn() == null ? draft.on(dayOf(draft.meeting())) : draft;
    }

    /** Whoever may not know of the meeting must name the day; and at one that is to come nothing was promised yet. */
    private LocalDate dayOf(String meeting) {
        var day = meetings.findByIdOptional(meeting).map(found -> found.view(today()).on())
                .orElseThrow(() -> Problem.invalid(Problem.Error.at("/madeOn", "is required where the meeting is not yours to read")));
        if (day.isAfter(today())) {
            throw Problem.invalid(Problem.Error.at("/meeting", "is in the future, on " + day
                    + ": name one that was held, or the day of the promise in madeOn"));
        }
        return day;
    }

    @Override
    protected Collection<String> owners(Commitment.Draft draft) {
        return only(draft.madeBy());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("madeOn", "dueOn");
    }

    CommitmentView become(String id, Preconditions preconditions, CommitmentStatus wanted, Step step) {
        return perform(id, preconditions, (commitment, told) -> commitment.become(wanted, told), step);
    }

    CommitmentView undo(String id, Preconditions preconditions, CommitmentStatus undone) {
        return perform(id, preconditions, commitment -> commitment.undo(undone));
    }
}
