package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import scot.trsws.programme.store.Repository;

/** The assessments of the sites. */
@ApplicationScoped
public class AssessmentRepository extends Repository<Assessment, Assessment.Draft, Assessment.View> {

    @Inject
    SiteRepository sites;

    AssessmentRepository() {
        super(Assessment.class, Assessment.View.class);
    }

    @Override
    protected Assessment make(String id, Assessment.Draft draft) {
        return new Assessment(id, draft);
    }

    @Override
    protected String stem(Assessment.Draft draft) {
        return draft.site() + "-" + draft.on();
    }

    /** What an independent assessor finds is not the site's to write. */
    @Override
    protected Collection<String> owners(Assessment.Draft draft) {
        return draft.perspective() == Perspective.INDEPENDENT ? List.of() : only(sites.lead(draft.site()));
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("on");
    }
}
