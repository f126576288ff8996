package scot.trsws.programme.workstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The deliveries of the courses. */
@ApplicationScoped
public class SessionRepository extends Repository<Session, SessionDraft, SessionView> {

    SessionRepository() {
        super(Session.class, SessionView.class);
    }

    @Override
    protected Session make(String id, SessionDraft draft) {
        return new Session(id, draft);
    }

    @Override
    protected String stem(SessionDraft draft) {
        return Ids.slug(draft.course()) + "-" + draft.startsOn();
    }

    @Override
    protected Collection<String> owners(SessionDraft draft) {
        return only(draft.deliverer());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("startsOn", "endsOn");
    }

    public SessionView deliver(String id, Preconditions preconditions, Step.Dated delivery) {
        return perform(id, preconditions, Session::deliver, delivery);
    }

    SessionView cancel(String id, Preconditions preconditions, Step.Explained cancellation) {
        return perform(id, preconditions, Session::cancel, cancellation);
    }

    SessionView undo(String id, Preconditions preconditions, SessionStatus undone) {
        return perform(id, preconditions, session -> session.undo(undone));
    }
}
