package scot.trsws.programme.workstream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which milestones a list holds. */
class MilestoneFilter {

    @RestQuery
    @Parameter(description = "The milestones of this workstream.")
    String workstream;

    @RestQuery
    @Separator(",")
    Set<MilestoneStatus> status;

    @RestQuery
    @Parameter(description = "Those whose forecastOn, or else baselineOn, is before this day.")
    LocalDate dueBefore;

    @RestQuery
    @Parameter(description = "Those whose forecastOn, or else baselineOn, is this day or later.")
    LocalDate dueFrom;

    @RestQuery
    @Parameter(description = "Words in the title or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where(LocalDate today) {
        var where = Where.all().refers("workstream", "workstream", workstream)
                .and(Milestone.EXPECTED_ON + " < ?", dueBefore).and(Milestone.EXPECTED_ON + " >= ?", dueFrom)
                .contains(q, "title", "description").updatedSince(updatedSince);
        return status == null || status.isEmpty() ? where
                : where.that(status.stream().sorted().map(each -> each.holds(today)).collect(Collectors.joining(" or ", "(", ")")));
    }
}
