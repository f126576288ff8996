package scot.trsws.programme.workstream.site;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which stages of which sites are told. */
class StayFilter {

    @RestQuery
    @Parameter(description = "Of this site.")
    String site;

    @RestQuery
    @Parameter(description = "Of the sites in this council area.", example = "stirling")
    String area;

    @RestQuery
    @Parameter(description = "Of the sites of this workstream.")
    String workstream;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Only these stages.")
    Set<Stage> stage;

    @RestQuery
    @Parameter(description = "Only where each site stands today; or only what is over.")
    Boolean present;

    @RestQuery
    @Parameter(description = "Only where each site stood at the end of this day.", example = "2024-01-29")
    LocalDate on;

    Where references() {
        return Where.all().refers("site", "site", site).refers("area", "area", area).refers("workstream", "workstream", workstream);
    }
}
