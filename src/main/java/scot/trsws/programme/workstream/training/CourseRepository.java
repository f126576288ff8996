package scot.trsws.programme.workstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The courses. */
@ApplicationScoped
public class CourseRepository extends Repository<Course, Course.Draft, Course.View> {

    CourseRepository() {
        super(Course.class, Course.View.class);
    }

    @Override
    protected Course make(String id, Course.Draft draft) {
        return new Course(id, draft);
    }

    @Override
    protected String stem(Course.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title");
    }
}
