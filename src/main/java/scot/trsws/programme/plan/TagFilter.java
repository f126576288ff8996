package scot.trsws.programme.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Which tags a list holds. */
class TagFilter {

    @RestQuery
    @Parameter(description = "The terms of this taxonomy.", example = "improvement-areas")
    String taxonomy;

    @RestQuery
    @Parameter(description = "Words in the title or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().known("taxonomy", "tag", "taxonomy", "n.taxonomy = ?", taxonomy).contains(q, "title", "description").updatedSince(updatedSince);
    }
}
