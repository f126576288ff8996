package scot.trsws.programme.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Which publications a list holds. */
class PublicationFilter {

    @RestQuery
    @Parameter(description = "Published by this partner.")
    String publisher;

    @RestQuery
    @Separator(",")
    Set<PublicationKind> kind;

    @RestQuery
    @Parameter(description = "Those that this meeting was told of.")
    String meeting;

    @RestQuery
    @Parameter(description = "What took the place of this publication.")
    String supersedes;

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
    @Parameter(description = "Words in the title or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("publisher", "partner", publisher).in("kind", kind).refers("meeting", "meeting", meeting).refers("supersedes", "publication", supersedes)
                .from("on", from).and("n.on <= ?", to).contains(q, "title", "description").in("visibility", visibility).updatedSince(updatedSince);
    }
}
