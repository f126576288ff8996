package scot.trsws.programme.workstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The strands of the programme. */
@ApplicationScoped
public class WorkstreamRepository extends Repository<Workstream, Workstream.Draft, Workstream.View> {

    WorkstreamRepository() {
        super(Workstream.class, Workstream.View.class);
    }

    @Override
    protected Workstream make(String id, Workstream.Draft draft) {
        return new Workstream(id, draft);
    }

    @Override
    protected String stem(Workstream.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "startsOn", "endsOn");
    }
}
