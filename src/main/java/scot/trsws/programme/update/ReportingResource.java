package scot.trsws.programme.update;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** Who reported to a meeting. */
@Door
@Path("/v1/meetings/{id}/reporting")
@RolesAllowed(Roles.READER)
@Tag(name = "Updates")
class ReportingResource {

    @Inject
    ReportingRepository reporting;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listReporting", summary = "Who reported to a meeting and who did not")
    public Page<Reporting> list(@RestPath String id, @RestQuery @Parameter(description = "Only who did, or only who did not.") Boolean reported) {
        return reporting.at(id, reported);
    }
}
