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

/** Which commitments a list holds. */
class CommitmentFilter {

    private static final String OVERDUE = "n.status = OPEN and n.dueOn is not null and n.dueOn < ?";

    @RestQuery
    @Separator(",")
    Set<CommitmentStatus> status;

    @RestQuery
    @Separator(",")
    Set<Strength> strength;

    @RestQuery
    @Parameter(description = "What this partner promised.")
    String madeBy;

    @RestQuery
    @Parameter(description = "What this partner was promised.")
    String madeTo;

    @RestQuery
    @Parameter(description = "What was said at this meeting.")
    String meeting;

    @RestQuery
    @Parameter(description = "What was said at the meetings of this group.")
    String group;

    @RestQuery
    String workstream;

    @RestQuery
    String priority;

    @RestQuery
    @Parameter(description = "What became this action.")
    String action;

    @RestQuery
    @Parameter(description = "Those made before this day.")
    LocalDate madeBefore;

    @RestQuery
    @Parameter(description = "Those made on this day or later.")
    LocalDate madeFrom;

    @RestQuery
    @Parameter(description = "Those due before this day.")
    LocalDate dueBefore;

    @RestQuery
    @Parameter(description = "Those due on this day or later.")
    LocalDate dueFrom;

    @RestQuery
    @Parameter(description = "Those that are open and should have been kept by now, or, with false, all others.")
    Boolean overdue;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Those of which any of these was left unsaid.")
    Set<Unsaid> missing;

    @RestQuery
    @Separator(",")
    Set<Visibility> visibility;

    @RestQuery
    @Parameter(description = "Words in the statement or in what was said of its time.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where(LocalDate today) {
        var where = Where.all().in("status", status).in("strength", strength).refers("madeBy", "partner", madeBy).refers("madeTo", "partner", madeTo)
                .refers("meeting", "meeting", meeting).refers("group", "governance_group", "n.meeting in (select m.id from Meeting m where m.group = ?)", group)
                .refers("workstream", "workstream", workstream).refers("priority", "priority", priority).refers("action", "action", action)
                .before("madeOn", madeBefore).from("madeOn", madeFrom).before("dueOn", dueBefore).from("dueOn", dueFrom)
                .contains(q, "statement", "dueText").in("visibility", visibility).updatedSince(updatedSince);
        if (overdue != null) {
            where.and(overdue ? OVERDUE : "not (" + OVERDUE + ")", today);
        }
        if (missing != null && !missing.isEmpty()) {
            where.that(missing.stream().sorted().map(each -> each.holds).collect(Collectors.joining(" or ", "(", ")")));
        }
        return where;
    }
}
