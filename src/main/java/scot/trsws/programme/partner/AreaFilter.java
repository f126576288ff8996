package scot.trsws.programme.partner;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Which council areas a list holds. */
class AreaFilter {

    @RestQuery
    @Parameter(description = "The whole name of the NHS board that serves them.", example = "Forth Valley")
    String healthBoard;

    @RestQuery
    @Parameter(description = "Words in the name.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().known("healthBoard", "area", "health_board", "n.healthBoard = ?", healthBoard).contains(q, "name").updatedSince(updatedSince);
    }
}
