package scot.trsws.programme.output;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** What was published. */
@ApplicationScoped
public class PublicationRepository extends Repository<Publication, Publication.Draft, Publication.View> {

    PublicationRepository() {
        super(Publication.class, Publication.View.class);
    }

    @Override
    protected Publication make(String id, Publication.Draft draft) {
        return new Publication(id, draft);
    }

    @Override
    protected String stem(Publication.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Collection<String> owners(Publication.Draft draft) {
        return only(draft.publisher());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("on", "title");
    }
}
