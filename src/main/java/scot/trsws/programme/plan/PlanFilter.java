package scot.trsws.programme.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Which plans a list holds. */
class PlanFilter {

    @RestQuery
    @Parameter(description = "Words in the title, the edition or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().contains(q, "title", "edition", "description").updatedSince(updatedSince);
    }
}
