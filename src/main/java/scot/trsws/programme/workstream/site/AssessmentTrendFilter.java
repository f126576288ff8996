package scot.trsws.programme.workstream.site;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Of which assessments the trend is told. */
class AssessmentTrendFilter {

    @RestQuery
    @Parameter(description = "Of this site.")
    String site;

    @RestQuery
    @Parameter(description = "In this domain.", example = "leadership")
    String domain;

    @RestQuery
    @Separator(",")
    Set<Perspective> perspective;

    @RestQuery
    @Parameter(description = "By the assessments of this day or earlier.", example = "2024-01-29")
    LocalDate on;

    Where references() {
        return Where.all().refers("site", "site", site).refers("domain", "tag", domain);
    }
}
