package scot.trsws.programme.output;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Visibility;

/** The dated occasions. */
@ApplicationScoped
public class EventRepository extends Repository<Event, Event.Draft, Event.View> {

    @Inject
    Exchange writing;

    EventRepository() {
        super(Event.class, Event.View.class);
    }

    @Override
    protected Event make(String id, Event.Draft draft) {
        return new Event(id, draft);
    }

    @Override
    protected String stem(Event.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Collection<String> owners(Event.Draft draft) {
        return draft.hosts() == null ? List.of() : draft.hosts();
    }

    /** What is told to the staff alone is not seen by its hosts either, who would write what they cannot read. */
    @Override
    protected void admit(Event event, Event.Draft draft) {
        if (writing.caller().bound() && draft.visibility() == Visibility.INTERNAL) {
            throw new Problem(Refusal.FORBIDDEN, "An INTERNAL event is seen by the programme's staff alone; let the partners see it.");
        }
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("on", "title");
    }
}
