package scot.trsws.programme.workstream.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which support items a list holds. */
class SupportItemFilter {

    @RestQuery
    @Separator(",")
    Set<SupportStatus> status;

    @RestQuery
    @Separator(",")
    Set<SupportKind> kind;

    @RestQuery
    @Parameter(description = "Offered to this council area, or to a site in it.", example = "stirling")
    String area;

    @RestQuery
    @Parameter(description = "Offered to this site.")
    String site;

    @RestQuery
    @Parameter(description = "Provided by this partner.")
    String provider;

    @RestQuery
    @Parameter(description = "Offered on this day or later.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Offered on this day or earlier.")
    LocalDate to;

    @RestQuery
    @Parameter(description = "Words in the title or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().in("status", status).in("kind", kind).refers("area", "area", area).refers("site", "site", site)
                .refers("provider", "partner", provider).from("offeredOn", from).and("n.offeredOn <= ?", to)
                .contains(q, "title", "description").updatedSince(updatedSince);
    }
}
