package scot.trsws.programme.workstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.ReadRepository;

/** How far trainers carried what they learnt. */
@ApplicationScoped
class CascadeRepository extends ReadRepository<Cascade, Cascade.View> {

    CascadeRepository() {
        super(Cascade.class, Cascade.View.class);
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("startsOn");
    }
}
