package scot.trsws.programme.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Which actions a list holds. */
class ActionFilter {

    private static final String OVERDUE = "n.status not in (DONE, CANCELLED) and n.dueOn is not null and n.dueOn < ?";

    @RestQuery
    @Separator(",")
    Set<ActionStatus> status;

    @RestQuery
    @Parameter(description = "What the minutes call so, such as 2.1.")
    String reference;

    @RestQuery
    @Parameter(description = "What this partner will do.")
    String owner;

    @RestQuery
    @Parameter(description = "What is done with or for this partner.")
    String counterpart;

    @RestQuery
    @Parameter(description = "What this meeting agreed.")
    String meeting;

    @RestQuery
    String workstream;

    @RestQuery
    String priority;

    @RestQuery
    @Parameter(description = "Those due before this day.")
    LocalDate dueBefore;

    @RestQuery
    @Parameter(description = "Those due on this day or later.")
    LocalDate dueFrom;

    @RestQuery
    @Parameter(description = "Those that should have been done by now, or, with false, all others.")
    Boolean overdue;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Those that lack any of these.")
    Set<Missing> missing;

    @RestQuery
    @Separator(",")
    Set<Visibility> visibility;

    @RestQuery
    @Parameter(description = "Words in the title, the description or the reference.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where(LocalDate today) {
        var where = Where.all().in("status", status).refers("owner", "partner", owner).refers("counterpart", "partner", counterpart)
                .refers("meeting", "meeting", meeting).refers("workstream", "workstream", workstream).refers("priority", "priority", priority)
                .before("dueOn", dueBefore).from("dueOn", dueFrom).contains(q, "title", "description", "reference").is("reference", reference).in("visibility", visibility).updatedSince(updatedSince);
        if (overdue != null) {
            where.and(overdue ? OVERDUE : "not (" + OVERDUE + ")", today);
        }
        if (missing != null && !missing.isEmpty()) {
            where.that(missing.stream().sorted().map(each -> each.holds).collect(Collectors.joining(" or ", "(", ")")));
        }
        return where;
    }
}
