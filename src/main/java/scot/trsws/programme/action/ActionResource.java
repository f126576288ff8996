package scot.trsws.programme.action;

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

/** What somebody will do. */
@Door
@Path("/v1/actions")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Actions", description = "What somebody will do, by when, and how it goes.")
class ActionResource {

    @Inject
    ActionRepository actions;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listActions", summary = "The actions")
    public Page<ActionView> list(@BeanParam ActionFilter filter, @BeanParam PageRequest request) {
        return actions.page(filter.where(actions.today()), request);
    }

    @POST
    @Operation(operationId = "createAction", summary = "Note an action; the server numbers it")
    public ActionView create(Action.Draft draft) {
        return actions.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readAction", summary = "One action, as it is or as it was known on a day")
    public ActionView read(@RestPath String id, @RestQuery AsOf asOf) {
        return actions.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceAction", summary = "Create an action under an id of your own, or replace it")
    public ActionView replace(@RestPath String id, @BeanParam Preconditions preconditions, Action.Draft draft) {
        return actions.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateAction", summary = "Change some fields of an action")
    public ActionView update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return actions.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deleteAction", summary = "Delete an action that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        actions.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listActionHistory", summary = "Every change of an action, oldest first")
    public Page<Change<ActionView>> history(@RestPath String id, @BeanParam PageRequest request) {
        return actions.history(id, request);
    }
}
