package scot.trsws.programme.workstream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** How the workstreams get on. */
@Door
@Path("/v1/workstream-progress")
@RolesAllowed(Roles.READER)
@Tag(name = "Workstreams")
class ProgressResource {

    @Inject
    ProgressReport progress;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listWorkstreamProgress", summary = "How the workstreams get on: what their milestones say, and the records of each kind")
    public Page<Progress.Statement> list(@BeanParam ProgressFilter filter) {
        return progress.of(filter);
    }
}
