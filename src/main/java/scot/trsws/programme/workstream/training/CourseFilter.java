package scot.trsws.programme.workstream.training;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which courses a list holds. */
class CourseFilter {

    @RestQuery
    @Parameter(description = "The courses of this workstream.")
    String workstream;

    @RestQuery
    @Separator(",")
    @Parameter(description = "The courses of one of these levels.")
    Set<TrainingLevel> level;

    @RestQuery
    @Parameter(description = "The courses that this partner provides.")
    String provider;

    @RestQuery
    @Parameter(description = "The courses that were made together with this partner.")
    String coProducedWith;

    @RestQuery
    @Parameter(description = "Those with this tag.")
    String tag;

    @RestQuery
    @Parameter(description = "Words in the title or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("workstream", "workstream", workstream).in("level", level).refers("provider", "partner", provider)
                .refers("coProducedWith", "partner", "? member of n.coProducedWith", coProducedWith).refers("tag", "tag", "? member of n.tags", tag)
                .contains(q, "title", "description").updatedSince(updatedSince);
    }
}
