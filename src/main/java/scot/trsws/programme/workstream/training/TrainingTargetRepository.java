package scot.trsws.programme.workstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** How many people are to be trained. */
@ApplicationScoped
public class TrainingTargetRepository extends Repository<TrainingTarget, TrainingTarget.Draft, TrainingTarget.View> {

    TrainingTargetRepository() {
        super(TrainingTarget.class, TrainingTarget.View.class);
    }

    @Override
    protected TrainingTarget make(String id, TrainingTarget.Draft draft) {
        return new TrainingTarget(id, draft);
    }

    @Override
    protected String stem(TrainingTarget.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "dueOn");
    }
}
