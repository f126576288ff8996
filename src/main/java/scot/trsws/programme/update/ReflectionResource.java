package scot.trsws.programme.update;

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
import scot.trsws.programme.store.Step;

/** What was asked, offered and worried about, and what was answered. */
@Door
@Path("/v1/reflections")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Reflections", description = "Questions, concerns, suggestions, offers, challenges and comments on updates and items, and what was answered.")
class ReflectionResource {

    @Inject
    ReflectionRepository reflections;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listReflections", summary = "What was raised at meetings, and what was answered")
    public Page<ReflectionView> list(@BeanParam ReflectionFilter filter, @BeanParam PageRequest request) {
        return reflections.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createReflection", summary = "Note a reflection; the server numbers it")
    public ReflectionView create(Reflection.Draft draft) {
        return reflections.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readReflection", summary = "One reflection, as it is or as it was known on a day")
    public ReflectionView read(@RestPath String id, @RestQuery AsOf asOf) {
        return reflections.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceReflection", summary = "Create a reflection under an id of your own, or replace it")
    public ReflectionView replace(@RestPath String id, @BeanParam Preconditions preconditions, Reflection.Draft draft) {
        return reflections.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateReflection", summary = "Change some fields of a reflection")
    public ReflectionView update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return reflections.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deleteReflection", summary = "Delete a reflection that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        reflections.delete(id, preconditions);
    }

    @PUT
    @RolesAllowed(Roles.STAFF)
    @Path("{id}/answer")
    @Operation(operationId = "answerReflection", summary = "Note what was answered, for the first time or in better words")
    public ReflectionView answer(@RestPath String id, @BeanParam Preconditions preconditions, Answer.Draft answer) {
        return reflections.answer(id, preconditions, answer);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}/answer")
    @Operation(operationId = "undoReflectionAnswer", summary = "Take back that a reflection was answered")
    public ReflectionView undoAnswer(@RestPath String id, @BeanParam Preconditions preconditions) {
        return reflections.undo(id, preconditions, ReflectionStatus.ANSWERED);
    }

    @PUT
    @RolesAllowed(Roles.STAFF)
    @Path("{id}/parking")
    @Operation(operationId = "parkReflection", summary = "Park a reflection for the time being and say why")
    public ReflectionView park(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return reflections.park(id, preconditions, step);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}/parking")
    @Operation(operationId = "undoReflectionParking", summary = "Take back that a reflection was parked")
    public ReflectionView undoParking(@RestPath String id, @BeanParam Preconditions preconditions) {
        return reflections.undo(id, preconditions, ReflectionStatus.PARKED);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listReflectionHistory", summary = "Every change of a reflection, oldest first")
    public Page<Change<ReflectionView>> history(@RestPath String id, @BeanParam PageRequest request) {
        return reflections.history(id, request);
    }
}
