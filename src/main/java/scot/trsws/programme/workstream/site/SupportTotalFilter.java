package scot.trsws.programme.workstream.site;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which support items are counted. */
class SupportTotalFilter {

    @RestQuery
    @Parameter(description = "Offered to this site.")
    String site;

    @RestQuery
    @Parameter(description = "Offered to this council area, or to a site in it.", example = "stirling")
    String area;

    @RestQuery
    @Separator(",")
    Set<SupportKind> kind;

    @RestQuery
    @Parameter(description = "Provided by this partner.")
    String provider;

    Where references() {
        return Where.all().refers("site", "site", site).refers("area", "area", area).refers("provider", "partner", provider);
    }
}
