package scot.trsws.programme.workstream.site;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Which sites a list holds. */
class SiteFilter {

    private static final String STANDS_IN = "(select arrival.stage from n.stages arrival order by index(arrival) desc limit 1) in ?";

    @RestQuery
    @Separator(",")
    @Parameter(description = "Those that stand in one of these stages.")
    Set<Stage> stage;

    @RestQuery
    @Parameter(description = "The sites of this workstream.")
    String workstream;

    @RestQuery
    @Parameter(description = "The sites in this council area.", example = "stirling")
    String area;

    @RestQuery
    @Parameter(description = "Those that this partner leads.")
    String lead;

    @RestQuery
    @Parameter(description = "Those with this tag.")
    String tag;

    @RestQuery
    @Separator(",")
    Set<Visibility> visibility;

    @RestQuery
    @Parameter(description = "Words in the title, the description or the service.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().and(STANDS_IN, stage == null || stage.isEmpty() ? null : stage)
                .refers("workstream", "workstream", workstream).refers("area", "area", area).refers("lead", "partner", lead)
                .refers("tag", "tag", "? member of n.tags", tag).contains(q, "title", "description", "service").in("visibility", visibility).updatedSince(updatedSince);
    }
}
