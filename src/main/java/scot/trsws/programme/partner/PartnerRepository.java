package scot.trsws.programme.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The partners. */
@ApplicationScoped
public class PartnerRepository extends Repository<Partner, Partner.Draft, Partner.View> {

    PartnerRepository() {
        super(Partner.class, Partner.View.class);
    }

    @Override
    protected Partner make(String id, Partner.Draft draft) {
        return new Partner(id, draft);
    }

    @Override
    protected String stem(Partner.Draft draft) {
        return Ids.slug(draft.name());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("name");
    }
}
