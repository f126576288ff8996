package scot.trsws.programme.workstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.ReadRepository;

/** How the targets stand. */
@ApplicationScoped
class TargetProgressRepository extends ReadRepository<TargetProgress, TargetProgress.View> {

    TargetProgressRepository() {
        super(TargetProgress.class, TargetProgress.View.class);
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "dueOn");
    }
}
