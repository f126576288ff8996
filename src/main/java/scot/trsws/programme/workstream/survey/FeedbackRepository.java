package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Repository;

/** The partners' feedback on versions of surveys. */
@ApplicationScoped
public class FeedbackRepository extends Repository<Feedback, Feedback.Draft, Feedback.View> {

    @Inject
    InstrumentRepository instruments;

    FeedbackRepository() {
        super(Feedback.class, Feedback.View.class);
    }

    @Override
    protected Feedback make(String id, Feedback.Draft draft) {
        return new Feedback(id, draft);
    }

    @Override
    protected String stem(Feedback.Draft draft) {
        return draft.instrument() + "-" + draft.partner();
    }

    @Override
    protected Collection<String> owners(Feedback.Draft draft) {
        return only(draft.partner());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("on");
    }

    /** Feedback is given while it is asked for, on what is asked there. */
    @Override
    protected void admit(Feedback feedback, Feedback.Draft draft) {
        if (feedback != null && feedback.draft().equals(draft)) {
            return;
        }
        if (feedback != null) {
            feedback.requireUnanswered();
        }
        var instrument = instruments.require(draft.instrument());
        if (instrument.status() != InstrumentStatus.CONSULTATION) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "Its instrument is " + instrument.status() + ": feedback is given while it is in CONSULTATION.");
        }
        if (draft.question() != null && instrument.questions().stream().noneMatch(question -> question.code().equals(draft.question()))) {
            throw Problem.invalid(Problem.Error.at("/question", "is the code of no question of this instrument"));
        }
    }
}
