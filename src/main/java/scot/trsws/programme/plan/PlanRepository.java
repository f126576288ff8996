package scot.trsws.programme.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The editions of the work plan. */
@ApplicationScoped
public class PlanRepository extends Repository<Plan, Plan.Draft, Plan.View> {

    PlanRepository() {
        super(Plan.class, Plan.View.class);
    }

    @Override
    protected Plan make(String id, Plan.Draft draft) {
        return new Plan(id, draft);
    }

    @Override
    protected String stem(Plan.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "startsOn", "endsOn");
    }
}
