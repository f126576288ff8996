package scot.trsws.programme.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import scot.trsws.programme.http.AsOf;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Change;
import scot.trsws.programme.store.Door;

/** The council areas of Scotland, to be read only. */
@Door
@Path("/v1/areas")
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Areas", description = "The 32 council areas of Scotland, with their Government Statistical Service codes.")
class AreaResource {

    @Inject
    AreaRepository areas;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listAreas", summary = "The council areas of Scotland")
    public Page<Area.View> list(@BeanParam AreaFilter filter, @BeanParam PageRequest request) {
        return areas.page(filter.where(), request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readArea", summary = "One council area, as it is or as it was known on a day")
    public Area.View read(@RestPath @Parameter(example = "falkirk") String id, @RestQuery AsOf asOf) {
        return areas.read(id, asOf);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listAreaHistory", summary = "Every change of a council area, oldest first")
    public Page<Change<Area.View>> history(@RestPath @Parameter(example = "falkirk") String id, @BeanParam PageRequest request) {
        return areas.history(id, request);
    }
}
