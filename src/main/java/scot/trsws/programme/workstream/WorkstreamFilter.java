package scot.trsws.programme.workstream;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which workstreams a list holds. */
class WorkstreamFilter {

    /** A union and not an "or", which would read every workstream. */
    private static final String CARRIED_BY = """
            n.id in (select led.id from Workstream led where led.lead = ?
                     union select shared.id from Workstream shared join shared.partners partner where partner = ?)""";

    @RestQuery
    @Separator(",")
    Set<WorkstreamStatus> status;

    @RestQuery
    @Parameter(description = "Those of this kind.", example = "training")
    String kind;

    @RestQuery
    @Parameter(description = "Those that serve this priority.")
    String priority;

    @RestQuery
    @Parameter(description = "Those that this partner leads.")
    String lead;

    @RestQuery
    @Parameter(description = "Those that this partner leads or carries with others.")
    String partner;

    @RestQuery
    @Parameter(description = "Those with this tag.")
    String tag;

    @RestQuery
    @Parameter(description = "Words in the title or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().in("status", status).refers("kind", "workstream_kind", kind).refers("priority", "priority", priority)
                .refers("lead", "partner", lead).refers("partner", "partner", CARRIED_BY, partner)
                .refers("tag", "tag", "? member of n.tags", tag).contains(q, "title", "description").updatedSince(updatedSince);
    }
}
