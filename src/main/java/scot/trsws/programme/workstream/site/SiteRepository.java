package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The early implementation sites. */
@ApplicationScoped
public class SiteRepository extends Repository<Site, Site.Draft, Site.View> {

    SiteRepository() {
        super(Site.class, Site.View.class);
    }

    @Override
    protected Site make(String id, Site.Draft draft) {
        return new Site(id, draft);
    }

    @Override
    protected String stem(Site.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Collection<String> owners(Site.Draft draft) {
        return only(draft.lead());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title");
    }

    /** The partner that leads a site, whose record all that is told of the site is. */
    String lead(String site) {
        return site == null ? null : findByIdOptional(site).map(each -> each.draft().lead()).orElse(null);
    }

    public Site.View move(String id, Preconditions preconditions, Arrival arrival) {
        return perform(id, preconditions, Site::move, arrival);
    }
}
