package scot.trsws.programme.access;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which keys a list holds. */
class ApiKeyFilter {

    @RestQuery
    @Separator(",")
    Set<Role> role;

    @RestQuery
    @Parameter(description = "Those that speak for this partner.", example = "sssc")
    String partner;

    @RestQuery
    @Parameter(description = "Only those that were revoked, or only those that were not.")
    Boolean revoked;

    @RestQuery
    @Parameter(description = "Words in the title.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        var where = Where.all().in("role", role).refers("partner", "partner", "? member of n.partners", partner).contains(q, "title").updatedSince(updatedSince);
        return revoked == null ? where : where.that(revoked ? "n.revokedOn is not null" : "n.revokedOn is null");
    }
}
