package scot.trsws.programme.workstream;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Of which workstreams progress is told. */
class ProgressFilter {

    @RestQuery
    @Parameter(description = "Of this workstream alone.")
    String workstream;

    @RestQuery
    @Parameter(description = "Of the workstreams of this kind.")
    String kind;

    @RestQuery
    @Parameter(description = "Of the workstreams that serve this priority.")
    String priority;

    Where where() {
        return Where.all().refers("workstream", "workstream", "n.id = ?", workstream).refers("kind", "workstream_kind", kind).refers("priority", "priority", priority);
    }
}
