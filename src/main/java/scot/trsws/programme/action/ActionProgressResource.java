package scot.trsws.programme.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Door;
import scot.trsws.programme.store.Step;

/** How an action goes: what is noted of it, and the facts that change its status. */
@Door
@Path("/v1/actions/{id}")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Actions")
class ActionProgressResource {

    @Inject
    ActionRepository actions;

    @POST
    @Path("notes")
    @Operation(operationId = "noteActionProgress", summary = "Add a note of progress")
    public ActionView note(@RestPath String id, @BeanParam Preconditions preconditions, Action.Note note) {
        return actions.note(id, preconditions, note);
    }

    @PUT
    @Path("start")
    @Operation(operationId = "startAction", summary = "Note that work on an action has begun")
    public ActionView start(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return actions.become(id, preconditions, ActionStatus.IN_PROGRESS, step);
    }

    @DELETE
    @Path("start")
    @Operation(operationId = "undoStartOfAction", summary = "Take back that work has begun")
    public ActionView undoStart(@RestPath String id, @BeanParam Preconditions preconditions) {
        return actions.undo(id, preconditions, ActionStatus.IN_PROGRESS);
    }

    @PUT
    @Path("blockage")
    @Operation(operationId = "blockAction", summary = "Note that an action is blocked, and by what")
    public ActionView block(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return actions.become(id, preconditions, ActionStatus.BLOCKED, step);
    }

    @DELETE
    @Path("blockage")
    @Operation(operationId = "unblockAction", summary = "Note that an action is no longer blocked")
    public ActionView unblock(@RestPath String id, @BeanParam Preconditions preconditions) {
        return actions.undo(id, preconditions, ActionStatus.BLOCKED);
    }

    @PUT
    @Path("completion")
    @Operation(operationId = "completeAction", summary = "Complete an action")
    public ActionView complete(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return actions.become(id, preconditions, ActionStatus.DONE, step);
    }

    @DELETE
    @Path("completion")
    @Operation(operationId = "reopenAction", summary = "Take back that an action was completed")
    public ActionView reopen(@RestPath String id, @BeanParam Preconditions preconditions) {
        return actions.undo(id, preconditions, ActionStatus.DONE);
    }

    @PUT
    @Path("cancellation")
    @Operation(operationId = "cancelAction", summary = "Cancel an action and say why")
    public ActionView cancel(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return actions.become(id, preconditions, ActionStatus.CANCELLED, step);
    }

    @DELETE
    @Path("cancellation")
    @Operation(operationId = "reinstateAction", summary = "Take back that an action was cancelled")
    public ActionView reinstate(@RestPath String id, @BeanParam Preconditions preconditions) {
        return actions.undo(id, preconditions, ActionStatus.CANCELLED);
    }
}
