package scot.trsws.programme.workstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** How sessions and courses went. */
@ApplicationScoped
public class EvaluationRepository extends Repository<Evaluation, Evaluation.Draft, Evaluation.View> {

    EvaluationRepository() {
        super(Evaluation.class, Evaluation.View.class);
    }

    @Override
    protected Evaluation make(String id, Evaluation.Draft draft) {
        return new Evaluation(id, draft);
    }

    @Override
    protected String stem(Evaluation.Draft draft) {
        return Ids.slug(draft.session() == null ? draft.course() : draft.session()) + "-evaluation";
    }

    @Override
    protected Collection<String> owners(Evaluation.Draft draft) {
        return only(draft.evaluator());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("on");
    }
}
