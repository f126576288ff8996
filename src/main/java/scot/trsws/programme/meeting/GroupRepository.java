package scot.trsws.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The groups. */
@ApplicationScoped
public class GroupRepository extends Repository<Group, Group.Draft, Group.View> {

    private static final String MISSING = """
            select :group, missing.number,
                   (select m."on" from meeting m where m."group" = :group and m.number < missing.number order by m.number desc limit 1),
                   (select m."on" from meeting m where m."group" = :group and m.number > missing.number order by m.number limit 1)
            from generate_series(1, (select max(m.number) from meeting m where m."group" = :group)) missing (number)
            where not exists (select 1 from meeting m where m."group" = :group and m.number = missing.number)
            order by missing.number""";

    GroupRepository() {
        super(Group.class, Group.View.class);
    }

    @Override
    protected Group make(String id, Group.Draft draft) {
        return new Group(id, draft);
    }

    @Override
    protected String stem(Group.Draft draft) {
        return Ids.slug(draft.name());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("name");
    }

    /** The numbers between 1 and the highest known that no meeting of the group has. */
    Page<MissingMeeting> missingMeetings(String id) {
        return Page.of(MissingMeeting.class, getEntityManager().createNativeQuery(MISSING, MissingMeeting.class)
                .setParameter("group", require(id).id()).getResultList());
    }
}
