package scot.trsws.programme.workstream.site;

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

/** How far the council areas are engaged. */
@Door
@Path("/v1/area-engagement")
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Sites")
class EngagementResource {

    @Inject
    EngagementReport report;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listAreaEngagement", summary = "How far each council area is engaged, and what it was offered")
    public Page<AreaEngagement> list(@BeanParam EngagementFilter filter) {
        return report.of(filter);
    }
}
