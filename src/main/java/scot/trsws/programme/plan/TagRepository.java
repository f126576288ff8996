package scot.trsws.programme.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The terms of the taxonomies. */
@ApplicationScoped
public class TagRepository extends Repository<Tag, Tag.Draft, Tag.View> {

    TagRepository() {
        super(Tag.class, Tag.View.class);
    }

    @Override
    protected Tag make(String id, Tag.Draft draft) {
        return new Tag(id, draft);
    }

    @Override
    protected String stem(Tag.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title");
    }
}
