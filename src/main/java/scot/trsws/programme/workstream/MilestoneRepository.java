package scot.trsws.programme.workstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The dated points of the workstreams. */
@ApplicationScoped
public class MilestoneRepository extends Repository<Milestone, Milestone.Draft, Milestone.View> {

    MilestoneRepository() {
        super(Milestone.class, Milestone.View.class);
    }

    @Override
    protected Milestone make(String id, Milestone.Draft draft) {
        return new Milestone(id, draft);
    }

    @Override
    protected String stem(Milestone.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "baselineOn", "forecastOn");
    }
}
