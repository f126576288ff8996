package scot.trsws.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Repository;

/** The decisions. */
@ApplicationScoped
public class DecisionRepository extends Repository<Decision, Decision.Draft, Decision.View> {

    @Inject
    MeetingRepository meetings;

    DecisionRepository() {
        super(Decision.class, Decision.View.class);
    }

    @Override
    protected Decision make(String id, Decision.Draft draft) {
        return new Decision(id, draft);
    }

    @Override
    protected String stem(Decision.Draft draft) {
        return "decision-";
    }

    /** What takes the place of a decision was agreed at the same meeting or a later one. */
    @Override
    protected void admit(Decision decision, Decision.Draft draft) {
        var on = meetings.dayOf(draft.meeting());
        var errors = Stream.concat(superseded(draft.supersedes(), on), decision == null ? Stream.empty() : superseding(decision, on)).toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private Stream<Problem.Error> superseded(String id, LocalDate on) {
        return Stream.ofNullable(id).map(each -> meetings.dayOf(require(each).draft().meeting())).filter(before -> before.isAfter(on))
                .map(before -> Problem.Error.at("/supersedes", "was agreed on " + before + ", after the meeting of " + on));
    }

    private Stream<Problem.Error> superseding(Decision decision, LocalDate on) {
        return stream("supersedes", decision.id()).map(each -> meetings.dayOf(each.draft().meeting())).filter(later -> later.isBefore(on))
                .map(later -> Problem.Error.at("/meeting", "must not be after " + later + ", when another decision took its place"));
    }
}
