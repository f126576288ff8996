package scot.trsws.programme.workstream;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Which kinds of workstream a list holds. */
class WorkstreamKindFilter {

    @RestQuery
    @Parameter(description = "Words in the title or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().contains(q, "title", "description").updatedSince(updatedSince);
    }
}
