package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The learning that sites shared. */
@ApplicationScoped
public class LessonRepository extends Repository<Lesson, Lesson.Draft, Lesson.View> {

    @Inject
    SiteRepository sites;

    LessonRepository() {
        super(Lesson.class, Lesson.View.class);
    }

    @Override
    protected Lesson make(String id, Lesson.Draft draft) {
        return new Lesson(id, draft);
    }

    @Override
    protected String stem(Lesson.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Collection<String> owners(Lesson.Draft draft) {
        return only(sites.lead(draft.site()));
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "on");
    }
}
