package scot.trsws.programme.workstream.training;

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
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** How far trainers carried what they learnt. */
@Door
@Path("/v1/training-cascades")
@RolesAllowed(Roles.READER)
@Tag(name = "Training reports")
class CascadeResource {

    @Inject
    CascadeRepository cascades;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listTrainingCascades", summary = "The sessions that make trainers, and whom these reached")
    public Page<Cascade.View> list(@BeanParam TrainingScope filter, @BeanParam PageRequest request) {
        return cascades.page(filter.where(), request);
    }
}
