package scot.trsws.programme.workstream.survey;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Which surveys a list holds. */
class SurveyFilter {

    @RestQuery
    @Parameter(description = "The surveys of this workstream.")
    String workstream;

    @RestQuery
    @Parameter(description = "Those that this partner leads.")
    String lead;

    @RestQuery
    @Parameter(description = "Words in the title or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("workstream", "workstream", workstream).refers("lead", "partner", lead)
                .contains(q, "title", "description").updatedSince(updatedSince);
    }
}
