package scot.trsws.programme.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;
import scot.trsws.programme.store.Pages;

/** How far the minutes of the meetings have come. */
@Door
@Path("/v1/minutes")
@RolesAllowed(Roles.READER)
@Tag(name = "Minutes")
class StandingResource {

    @Inject
    Pages pages;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMinutes", summary = "How far the minutes of each meeting that was held have come: which are approved, where and how")
    public Page<MinutesStanding.View> list(@BeanParam StandingFilter filter, @BeanParam PageRequest request) {
        return pages.page(MinutesStanding.class, MinutesStanding.View.class, Set.of("on", "number"), filter.where(), request, MinutesStanding::view);
    }
}
