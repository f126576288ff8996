package scot.trsws.programme.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The actions. */
@ApplicationScoped
public class ActionRepository extends Repository<Action, Action.Draft, ActionView> {

    ActionRepository() {
        super(Action.class, ActionView.class);
    }

    @Override
    protected Action make(String id, Action.Draft draft) {
        return new Action(id, draft);
    }

    @Override
    protected String stem(Action.Draft draft) {
        return "action-";
    }

    @Override
    protected Collection<String> owners(Action.Draft draft) {
        return only(draft.owner());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "dueOn");
    }

    public ActionView become(String id, Preconditions preconditions, ActionStatus wanted, Step step) {
        return perform(id, preconditions, (action, told) -> action.become(wanted, told), step);
    }

    /** Adds to what is there, and can overwrite nothing. */
    public ActionView note(String id, Preconditions preconditions, Action.Note note) {
        return perform(id, preconditions.orWhateverIsThere(), Action::note, note);
    }

    ActionView undo(String id, Preconditions preconditions, ActionStatus undone) {
        return perform(id, preconditions, action -> action.undo(undone));
    }
}
