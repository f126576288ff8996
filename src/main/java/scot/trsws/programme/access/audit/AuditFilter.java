package scot.trsws.programme.access.audit;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.http.AsOf;
import scot.trsws.programme.store.Where;

/** Which entries a list holds. */
class AuditFilter {

    @RestQuery
    @Separator(",")
    Set<AuditKind> kind;

    @RestQuery
    @Parameter(description = "Whose entries.")
    String caller;

    @RestQuery
    @Parameter(description = "An operation id, such as createAction.")
    String operation;

    @RestQuery
    @Parameter(description = "Those of this instant or later; of a day, from its start in Europe/London.")
    AsOf from;

    @RestQuery
    @Parameter(description = "Those of this instant or earlier; of a day, until its end in Europe/London.")
    AsOf until;

    @RestQuery
    @Parameter(description = "What one request did, by its X-Request-Id.")
    String requestId;

    Where where() {
        return Where.all().in("kind", kind).is("caller", caller).is("operation", operation)
                .and("n.at >= ?", from == null ? null : from.start()).and("n.at <= ?", until == null ? null : until.at()).is("request", requestId);
    }
}
