package scot.trsws.programme.workstream.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Which lessons a list holds. */
class LessonFilter {

    @RestQuery
    @Parameter(description = "Shared by this site.")
    String site;

    @RestQuery
    @Parameter(description = "Those with this tag.")
    String tag;

    @RestQuery
    @Parameter(description = "The first day.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "The last day.")
    LocalDate to;

    @RestQuery
    @Separator(",")
    Set<Visibility> visibility;

    @RestQuery
    @Parameter(description = "Words in the title or the text.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("site", "site", site).refers("tag", "tag", "? member of n.tags", tag)
                .from("on", from).and("n.on <= ?", to).contains(q, "title", "text").in("visibility", visibility).updatedSince(updatedSince);
    }
}
