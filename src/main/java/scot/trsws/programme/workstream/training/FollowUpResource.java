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

/** What followed the sessions that were delivered. */
@Door
@Path("/v1/training-follow-ups")
@RolesAllowed(Roles.READER)
@Tag(name = "Training reports")
class FollowUpResource {

    @Inject
    FollowUpRepository followUps;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listTrainingFollowUps", summary = "Who had training, and which coaching and evaluation followed it")
    public Page<FollowUp.View> list(@BeanParam FollowUpFilter filter, @BeanParam PageRequest request) {
        return followUps.page(filter.where(), request);
    }
}
