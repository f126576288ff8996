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

/** The stages that sites were in. */
@Door
@Path("/v1/site-stages")
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Sites")
class StayResource {

    @Inject
    StayReport report;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSiteStages", summary = "The stages that sites were in: where each stands, since when and for how long")
    public Page<Stay> list(@BeanParam StayFilter filter) {
        return report.of(filter);
    }
}
