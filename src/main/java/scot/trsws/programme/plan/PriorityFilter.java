package scot.trsws.programme.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Which priorities a list holds. */
class PriorityFilter {

    @RestQuery
    @Parameter(description = "The priorities of this plan.")
    String plan;

    @RestQuery
    @Parameter(description = "Those with this tag.")
    String tag;

    @RestQuery
    @Parameter(description = "Words in the title or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("plan", "plan", plan).refers("tag", "tag", "? member of n.tags", tag)
                .contains(q, "title", "description").updatedSince(updatedSince);
    }
}
