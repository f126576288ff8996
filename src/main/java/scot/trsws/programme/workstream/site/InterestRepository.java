package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The expressions of interest. */
@ApplicationScoped
public class InterestRepository extends Repository<Interest, Interest.Draft, Interest.View> {

    InterestRepository() {
        super(Interest.class, Interest.View.class);
    }

    @Override
    protected Interest make(String id, Interest.Draft draft) {
        return new Interest(id, draft);
    }

    @Override
    protected String stem(Interest.Draft draft) {
        return draft.area() + "-" + draft.on();
    }

    @Override
    protected Collection<String> owners(Interest.Draft draft) {
        return only(draft.partner());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("on");
    }

    public Interest.View end(String id, Preconditions preconditions, Step end) {
        return perform(id, preconditions, Interest::end, end);
    }
}
