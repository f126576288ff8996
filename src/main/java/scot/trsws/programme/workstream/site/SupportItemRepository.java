package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The support that was offered to areas and sites. */
@ApplicationScoped
public class SupportItemRepository extends Repository<SupportItem, SupportItem.Draft, SupportItem.View> {

    @Inject
    SiteRepository sites;

    SupportItemRepository() {
        super(SupportItem.class, SupportItem.View.class);
    }

    @Override
    protected SupportItem make(String id, SupportItem.Draft draft) {
        return new SupportItem(id, draft);
    }

    @Override
    protected String stem(SupportItem.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Collection<String> owners(SupportItem.Draft draft) {
        return only(sites.lead(draft.site()));
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "offeredOn");
    }

    public SupportItem.View become(String id, Preconditions preconditions, SupportStatus wanted, Step step) {
        return perform(id, preconditions, (item, told) -> item.become(wanted, told), step);
    }

    SupportItem.View undo(String id, Preconditions preconditions, SupportStatus undone) {
        return perform(id, preconditions, item -> item.undo(undone));
    }
}
