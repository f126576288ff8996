package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Repository;

/** The assessments of the sites. */
@ApplicationScoped
public class AssessmentRepository extends Repository<Assessment, Assessment.Draft, Assessment.View> {

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

    @Override
    protected Set<String> sortable() {
        return Set.of("on");
    }
}
