package scot.trsws.programme.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The priorities of the work plan. */
@ApplicationScoped
public class PriorityRepository extends Repository<Priority, Priority.Draft, Priority.View> {

    PriorityRepository() {
        super(Priority.class, Priority.View.class);
    }

    @Override
    protected Priority make(String id, Priority.Draft draft) {
        return new Priority(id, draft);
    }

    @Override
    protected String stem(Priority.Draft draft) {
        return Ids.slug(draft.plan()) + "-priority-" + draft.number();
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("number", "title");
    }
}
