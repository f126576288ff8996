package scot.trsws.programme.workstream.site;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Which expressions of interest a list holds. */
class InterestFilter {

    @RestQuery
    @Parameter(description = "Of this council area.", example = "falkirk")
    String area;

    @RestQuery
    @Parameter(description = "Expressed by this partner.")
    String partner;

    @RestQuery
    @Parameter(description = "Only those that ended, or only those that last.")
    Boolean ended;

    @RestQuery
    @Parameter(description = "Words in the service or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        var where = Where.all().refers("area", "area", area).refers("partner", "partner", partner)
                .contains(q, "service", "description").updatedSince(updatedSince);
        return ended == null ? where : where.that(ended ? "n.endedOn is not null" : "n.endedOn is null");
    }
}
