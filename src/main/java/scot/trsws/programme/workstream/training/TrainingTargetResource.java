package scot.trsws.programme.workstream.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.AsOf;
import scot.trsws.programme.http.MergePatch;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Change;
import scot.trsws.programme.store.Door;

/** How many people are to be trained. */
@Door
@Path("/v1/training-targets")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Training targets", description = "How many people are to be trained, of whom and by when.")
class TrainingTargetResource {

    @Inject
    TrainingTargetRepository targets;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listTrainingTargets", summary = "How many people are to be trained")
    public Page<TrainingTarget.View> list(@BeanParam TrainingTargetFilter filter, @BeanParam PageRequest request) {
        return targets.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createTrainingTarget", summary = "Add a target; its id is made of its title")
    public TrainingTarget.View create(TrainingTarget.Draft draft) {
        return targets.create(draft);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(operationId = "readTrainingTarget", summary = "One target, as it is or as it was known on a day")
    public TrainingTarget.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return targets.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceTrainingTarget", summary = "Create a target under an id of your own, or replace it")
    public TrainingTarget.View replace(@RestPath String id, @BeanParam Preconditions preconditions, TrainingTarget.Draft draft) {
        return targets.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateTrainingTarget", summary = "Change some fields of a target")
    public TrainingTarget.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return targets.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteTrainingTarget", summary = "Delete a target that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        targets.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listTrainingTargetHistory", summary = "Every change of a target, oldest first")
    public Page<Change<TrainingTarget.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return targets.history(id, request);
    }
}
