package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The scales by which sites are assessed, edition by edition. */
@ApplicationScoped
public class AssessmentScaleRepository extends Repository<AssessmentScale, AssessmentScale.Draft, AssessmentScale.View> {

    AssessmentScaleRepository() {
        super(AssessmentScale.class, AssessmentScale.View.class);
    }

    @Override
    protected AssessmentScale make(String id, AssessmentScale.Draft draft) {
        return new AssessmentScale(id, draft);
    }

    @Override
    protected String stem(AssessmentScale.Draft draft) {
        return Ids.slug(draft.title()) + "-" + draft.edition();
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "edition");
    }
}
