package scot.trsws.programme.workstream.orchard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.store.Door;

/** The trees that were planted, beside the API document, which knows nothing of tests. */
@Door
@Path("/test/plantings")
@RolesAllowed(Roles.STAFF)
class PlantingResource {

    @Inject
    PlantingRepository plantings;

    @POST
    @Operation(hidden = true)
    public Planting.View create(Planting.Draft draft) {
        return plantings.create(draft);
    }
}
