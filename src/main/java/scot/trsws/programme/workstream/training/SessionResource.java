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

/** The deliveries of the courses. */
@Door
@Path("/v1/sessions")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Sessions", description = "Deliveries of the courses: planned, delivered or cancelled, and how many came.")
class SessionResource {

    @Inject
    SessionRepository sessions;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSessions", summary = "The deliveries of the courses")
    public Page<SessionView> list(@BeanParam SessionFilter filter, @BeanParam PageRequest request) {
        return sessions.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createSession", summary = "Add a session; its id is made of its course and first day")
    public SessionView create(SessionDraft draft) {
        return sessions.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readSession", summary = "One session, as it is or as it was known on a day")
    public SessionView read(@RestPath String id, @RestQuery AsOf asOf) {
        return sessions.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSession", summary = "Create a session under an id of your own, or replace it")
    public SessionView replace(@RestPath String id, @BeanParam Preconditions preconditions, SessionDraft draft) {
        return sessions.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateSession", summary = "Change some fields of a session")
    public SessionView update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return sessions.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deleteSession", summary = "Delete a session that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        sessions.delete(id, preconditions);
    }

    @PUT
    @Path("{id}/delivery")
    @Operation(operationId = "deliverSession", summary = "Note that a session was delivered")
    public SessionView deliver(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated delivery) {
        return sessions.deliver(id, preconditions, delivery);
    }

    @DELETE
    @Path("{id}/delivery")
    @Operation(operationId = "undoSessionDelivery", summary = "Take back that a session was delivered")
    public SessionView undoDelivery(@RestPath String id, @BeanParam Preconditions preconditions) {
        return sessions.undo(id, preconditions, SessionStatus.DELIVERED);
    }

    @PUT
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelSession", summary = "Note that a session was called off")
    public SessionView cancel(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained cancellation) {
        return sessions.cancel(id, preconditions, cancellation);
    }

    @DELETE
    @Path("{id}/cancellation")
    @Operation(operationId = "undoSessionCancellation", summary = "Take back that a session was called off")
    public SessionView undoCancellation(@RestPath String id, @BeanParam Preconditions preconditions) {
        return sessions.undo(id, preconditions, SessionStatus.CANCELLED);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSessionHistory", summary = "Every change of a session, oldest first")
    public Page<Change<SessionView>> history(@RestPath String id, @BeanParam PageRequest request) {
        return sessions.history(id, request);
    }
}
