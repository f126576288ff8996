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

/** How the targets stand. */
@Door
@Path("/v1/training-target-progress")
@RolesAllowed(Roles.READER)
@Tag(name = "Training reports")
class TargetProgressResource {

    @Inject
    TargetProgressRepository progress;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listTrainingTargetProgress", summary = "How the targets stand, and how sure that is")
    public Page<TargetProgress.View> list(@BeanParam TrainingTargetFilter filter, @BeanParam PageRequest request) {
        return progress.page(filter.where(), request);
    }
}
