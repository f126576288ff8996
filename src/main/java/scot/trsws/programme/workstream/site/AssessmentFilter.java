package scot.trsws.programme.workstream.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which assessments a list holds. */
class AssessmentFilter {

    @RestQuery
    @Parameter(description = "Of this site.")
    String site;

    @RestQuery
    @Parameter(description = "On this scale.")
    String scale;

    @RestQuery
    @Separator(",")
    Set<Perspective> perspective;

    @RestQuery
    @Parameter(description = "Those in which this domain was assessed.", example = "leadership")
    String domain;

    @RestQuery
    @Parameter(description = "The first day.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "The last day.")
    LocalDate to;

    @RestQuery
    @Parameter(description = "Words in the notes.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("site", "site", site).refers("scale", "assessment_scale", scale).in("perspective", perspective)
                .refers("domain", "tag", "exists (select 1 from n.scores score where score.domain = ?)", domain).from("on", from).and("n.on <= ?", to)
                .and("exists (select 1 from n.scores score where locate(?, lower(score.note)) > 0)", q == null ? null : q.toLowerCase(Locale.ROOT))
                .updatedSince(updatedSince);
    }
}
