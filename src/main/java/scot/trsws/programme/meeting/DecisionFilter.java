package scot.trsws.programme.meeting;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Which decisions a list holds. */
class DecisionFilter {

    private static final String SUPERSEDED = "exists (select 1 from Decision other where other.supersedes = n.id)";

    @RestQuery
    @Parameter(description = "What this group agreed.")
    String group;

    @RestQuery
    @Parameter(description = "What this meeting agreed.")
    String meeting;

    @RestQuery
    @Parameter(description = "What takes the place of this decision.")
    String supersedes;

    @RestQuery
    @Parameter(description = "Those that no other takes the place of, or, with false, those that one does.")
    Boolean inForce;

    @RestQuery
    @Separator(",")
    Set<Visibility> visibility;

    @RestQuery
    @Parameter(description = "Words in the statement or the conditions.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        var where = Where.all().refers("group", "governance_group", "n.meeting in (select m.id from Meeting m where m.group = ?)", group)
                .refers("meeting", "meeting", meeting).refers("supersedes", "decision", supersedes)
                .contains(q, "statement", "conditions").in("visibility", visibility).updatedSince(updatedSince);
        return inForce == null ? where : where.that(inForce ? "not " + SUPERSEDED : SUPERSEDED);
    }
}
