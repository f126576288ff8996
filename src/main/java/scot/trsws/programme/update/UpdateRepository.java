package scot.trsws.programme.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The partners' updates. */
@ApplicationScoped
public class UpdateRepository extends Repository<Update, Update.Draft, Update.View> {

    UpdateRepository() {
        super(Update.class, Update.View.class);
    }

    @Override
    protected Update make(String id, Update.Draft draft) {
        return new Update(id, draft);
    }

    @Override
    protected String stem(Update.Draft draft) {
        return draft.meeting() + "-" + draft.partner();
    }

    @Override
    protected Collection<String> owners(Update.Draft draft) {
        return only(draft.partner());
    }

    public Update.View become(String id, Preconditions preconditions, UpdateStatus wanted, Step step) {
        return perform(id, preconditions, (update, told) -> update.become(wanted, told), step);
    }
}
