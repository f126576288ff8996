package scot.trsws.programme.workstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The kinds of workstream. */
@ApplicationScoped
public class WorkstreamKindRepository extends Repository<WorkstreamKind, WorkstreamKind.Draft, WorkstreamKind.View> {

    WorkstreamKindRepository() {
        super(WorkstreamKind.class, WorkstreamKind.View.class);
    }

    @Override
    protected WorkstreamKind make(String id, WorkstreamKind.Draft draft) {
        return new WorkstreamKind(id, draft);
    }

    @Override
    protected String stem(WorkstreamKind.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title");
    }
}
