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
import scot.trsws.programme.store.Step;

/** The follow-ups of the sessions. */
@Door
@Path("/v1/coachings")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Coachings", description = "Follow-ups of the sessions, in which what was learnt is put to use.")
class CoachingResource {

    @Inject
    CoachingRepository coachings;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listCoachings", summary = "The follow-ups of the sessions")
    public Page<Coaching.View> list(@BeanParam CoachingFilter filter, @BeanParam PageRequest request) {
        return coachings.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createCoaching", summary = "Add a coaching; its id is made of its session")
    public Coaching.View create(Coaching.Draft draft) {
        return coachings.create(draft);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(operationId = "readCoaching", summary = "One coaching, as it is or as it was known on a day")
    public Coaching.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return coachings.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceCoaching", summary = "Create a coaching under an id of your own, or replace it")
    public Coaching.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Coaching.Draft draft) {
        return coachings.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateCoaching", summary = "Change some fields of a coaching")
    public Coaching.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return coachings.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deleteCoaching", summary = "Delete a coaching that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        coachings.delete(id, preconditions);
    }

    @PUT
    @Path("{id}/holding")
    @Operation(operationId = "holdCoaching", summary = "Note that a coaching was held")
    public Coaching.View hold(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated holding) {
        return coachings.hold(id, preconditions, holding);
    }

    @DELETE
    @Path("{id}/holding")
    @Operation(operationId = "undoCoachingHolding", summary = "Take back that a coaching was held")
    public Coaching.View undoHolding(@RestPath String id, @BeanParam Preconditions preconditions) {
        return coachings.undo(id, preconditions, CoachingStatus.HELD);
    }

    @PUT
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelCoaching", summary = "Note that a coaching was called off")
    public Coaching.View cancel(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained cancellation) {
        return coachings.cancel(id, preconditions, cancellation);
    }

    @DELETE
    @Path("{id}/cancellation")
    @Operation(operationId = "undoCoachingCancellation", summary = "Take back that a coaching was called off")
    public Coaching.View undoCancellation(@RestPath String id, @BeanParam Preconditions preconditions) {
        return coachings.undo(id, preconditions, CoachingStatus.CANCELLED);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listCoachingHistory", summary = "Every change of a coaching, oldest first")
    public Page<Change<Coaching.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return coachings.history(id, request);
    }
}
