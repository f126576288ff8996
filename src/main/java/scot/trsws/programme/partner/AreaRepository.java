package scot.trsws.programme.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.ReadRepository;

/** The council areas. */
@ApplicationScoped
public class AreaRepository extends ReadRepository<Area, Area.View> {

    AreaRepository() {
        super(Area.class, Area.View.class);
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("name", "gssCode");
    }
}
