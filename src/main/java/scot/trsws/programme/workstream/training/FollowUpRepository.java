package scot.trsws.programme.workstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.ReadRepository;

/** What followed the sessions. */
@ApplicationScoped
class FollowUpRepository extends ReadRepository<FollowUp, FollowUp.View> {

    FollowUpRepository() {
        super(FollowUp.class, FollowUp.View.class);
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("startsOn");
    }
}
