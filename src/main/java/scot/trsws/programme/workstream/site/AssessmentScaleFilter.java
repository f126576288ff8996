package scot.trsws.programme.workstream.site;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Which scales a list holds. */
class AssessmentScaleFilter {

    @RestQuery
    @Parameter(description = "Those whose domains are the tags of this taxonomy.", example = "six-things-needed")
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
