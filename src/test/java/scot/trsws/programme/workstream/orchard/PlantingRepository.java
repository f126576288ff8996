package scot.trsws.programme.workstream.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import scot.trsws.programme.store.Repository;

/** The trees that were planted. */
@ApplicationScoped
class PlantingRepository extends Repository<Planting, Planting.Draft, Planting.View> {

    PlantingRepository() {
        super(Planting.class, Planting.View.class);
    }

    @Override
    protected Planting make(String id, Planting.Draft draft) {
        return new Planting(id, draft);
    }

    @Override
    protected String stem(Planting.Draft draft) {
        return draft.workstream() + "-";
    }
}
