package scot.trsws.programme.workstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The follow-ups of the sessions. */
@ApplicationScoped
public class CoachingRepository extends Repository<Coaching, Coaching.Draft, Coaching.View> {

    CoachingRepository() {
        super(Coaching.class, Coaching.View.class);
    }

    @Override
    protected Coaching make(String id, Coaching.Draft draft) {
        return new Coaching(id, draft);
    }

    @Override
    protected String stem(Coaching.Draft draft) {
        return Ids.slug(draft.session()) + "-coaching";
    }

    @Override
    protected Collection<String> owners(Coaching.Draft draft) {
        return only(draft.provider());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("on");
    }

    public Coaching.View hold(String id, Preconditions preconditions, Step.Dated holding) {
        return perform(id, preconditions, Coaching::hold, holding);
    }

    Coaching.View cancel(String id, Preconditions preconditions, Step.Explained cancellation) {
        return perform(id, preconditions, Coaching::cancel, cancellation);
    }

    Coaching.View undo(String id, Preconditions preconditions, CoachingStatus undone) {
        return perform(id, preconditions, coaching -> coaching.undo(undone));
    }
}
