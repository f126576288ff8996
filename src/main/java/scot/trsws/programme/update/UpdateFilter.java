package scot.trsws.programme.update;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which updates a list holds. */
class UpdateFilter {

    @RestQuery
    @Separator(",")
    Set<UpdateStatus> status;

    @RestQuery
    @Parameter(description = "What this partner reported.")
    String partner;

    @RestQuery
    @Parameter(description = "What was reported to this meeting.")
    String meeting;

    @RestQuery
    @Parameter(description = "What was reported of this workstream.")
    String workstream;

    @RestQuery
    @Parameter(description = "Those with a figure of this measure.", example = "people-trained")
    String measure;

    @RestQuery
    @Parameter(description = "Words in the points.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().in("status", status).refers("partner", "partner", partner).refers("meeting", "meeting", meeting)
                .refers("workstream", "workstream", workstream)
                .known("measure", "partner_update_figures", "measure", "exists (select 1 from n.figures figure where figure.measure = ?)", measure)
                .and("exists (select 1 from n.points point where locate(?, lower(point.text)) > 0)", q == null ? null : q.toLowerCase(Locale.ROOT))
                .updatedSince(updatedSince);
    }
}
