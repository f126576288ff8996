package scot.trsws.programme.workstream.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which targets a list holds. */
class TrainingTargetFilter {

    @RestQuery
    @Parameter(description = "The targets of this workstream.")
    String workstream;

    @RestQuery
    @Separator(",")
    @Parameter(description = "The targets of one of these levels.")
    Set<TrainingLevel> level;

    @RestQuery
    @Parameter(description = "The targets for this audience, a tag of the taxonomy audience.")
    String audience;

    @RestQuery
    @Parameter(description = "The targets of this partner.")
    String deliverer;

    @RestQuery
    @Parameter(description = "The targets for this council area.")
    String area;

    @RestQuery
    @Parameter(description = "Those due before this day.")
    LocalDate dueBefore;

    @RestQuery
    @Parameter(description = "Those due on this day or later.")
    LocalDate dueFrom;

    @RestQuery
    @Parameter(description = "Words in the title or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("workstream", "workstream", workstream).in("level", level).refers("audience", "audience", audience)
                .refers("deliverer", "partner", deliverer).refers("area", "area", area).before("dueOn", dueBefore).from("dueOn", dueFrom)
                .contains(q, "title", "description").updatedSince(updatedSince);
    }
}
