package scot.trsws.programme.meeting;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which groups a list holds. */
class GroupFilter {

    /** A union, since an "or" between two tables would keep both from using their index. */
    private static final String BY_ANY_NAME = """
            n.id in (select named.id from Group named where lower(named.name) = ?
                     union select known.id from Group known join known.otherNames other where lower(other.name) = ?)""";

    @RestQuery
    @Separator(",")
    Set<GroupKind> kind;

    @RestQuery
    @Parameter(description = "The whole name, any other name or acronym, past or present, in any case of letters.")
    String name;

    @RestQuery
    @Parameter(description = "A partner that is or was a member.")
    String member;

    @RestQuery
    @Parameter(description = "Words in the name or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().in("kind", kind)
                .and(BY_ANY_NAME, name == null ? null : name.strip().toLowerCase(Locale.ROOT))
                .refers("member", "partner", "exists (select 1 from n.members member where member.partner = ?)", member)
                .contains(q, "name", "description").updatedSince(updatedSince);
    }
}
