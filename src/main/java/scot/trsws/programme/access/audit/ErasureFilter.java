package scot.trsws.programme.access.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Which erasures a list holds. */
class ErasureFilter {

    @RestQuery
    @Parameter(description = "Those of the noun with this id.")
    String nounId;

    @RestQuery
    @Parameter(description = "Who did them.")
    String caller;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().is("nounId", nounId).is("caller", caller).updatedSince(updatedSince);
    }
}
