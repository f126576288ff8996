package scot.trsws.programme.update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Which reflections a list holds. */
class ReflectionFilter {

    private static final String RAISED_AT = "n.meeting in (select m.id from Meeting m where m.";

    @RestQuery
    @Separator(",")
    Set<ReflectionStatus> status;

    @RestQuery
    @Separator(",")
    Set<ReflectionKind> kind;

    @RestQuery
    @Parameter(description = "What this partner raised.")
    String raisedBy;

    @RestQuery
    @Parameter(description = "What this partner answered.")
    String answeredBy;

    @RestQuery
    @Parameter(description = "What was raised at this meeting.")
    String meeting;

    @RestQuery
    @Parameter(description = "What was raised at the meetings of this group.")
    String group;

    @RestQuery
    @Parameter(description = "What was raised on this update.")
    String update;

    @RestQuery
    @Parameter(description = "The first day of a meeting.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "The last day of a meeting.")
    LocalDate to;

    @RestQuery
    @Separator(",")
    Set<Visibility> visibility;

    @RestQuery
    @Parameter(description = "Words in the text or the answer.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().in("status", status).in("kind", kind).refers("raisedBy", "partner", raisedBy).refers("answeredBy", "partner", answeredBy)
                .refers("meeting", "meeting", meeting).refers("group", "governance_group", RAISED_AT + "group = ?)", group)
                .refers("update", "partner_update", "n.partnerUpdate = ?", update)
                .and(RAISED_AT + "on >= ?)", from).and(RAISED_AT + "on <= ?)", to)
                .in("visibility", visibility).contains(q, "text", "answer").updatedSince(updatedSince);
    }
}
