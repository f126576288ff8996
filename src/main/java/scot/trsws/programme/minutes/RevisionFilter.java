package scot.trsws.programme.minutes;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which revisions a list holds. */
class RevisionFilter {

    @RestQuery
    @Parameter(description = "Those of the minutes of this meeting.")
    String meeting;

    @RestQuery
    @Separator(",")
    @Parameter(description = "What they were made for.")
    Set<MinutesStatus> status;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("meeting", "meeting", meeting).in("status", status).updatedSince(updatedSince);
    }
}
