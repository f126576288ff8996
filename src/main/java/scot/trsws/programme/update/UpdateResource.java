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

/** What partners report. */
@Door
@Path("/v1/updates")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Updates", description = "What partners report, point by point, with counts that say how exact they are.")
class UpdateResource {

    @Inject
    UpdateRepository updates;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listUpdates", summary = "What partners reported")
    public Page<Update.View> list(@BeanParam UpdateFilter filter, @BeanParam PageRequest request) {
        return updates.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createUpdate", summary = "Write an update; its id is made of its meeting and its partner")
    public Update.View create(Update.Draft draft) {
        return updates.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readUpdate", summary = "One update, as it is or as it was known on a day")
    public Update.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return updates.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceUpdate", summary = "Create an update under an id of your own, or replace it")
    public Update.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Update.Draft draft) {
        return updates.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateUpdate", summary = "Change some fields of an update")
    public Update.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return updates.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteUpdate", summary = "Delete an update that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        updates.delete(id, preconditions);
    }

    @PUT
    @Path("{id}/submission")
    @Operation(operationId = "submitUpdate", summary = "Submit an update, new or returned")
    public Update.View submit(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return updates.become(id, preconditions, UpdateStatus.SUBMITTED, step);
    }

    @DELETE
    @Path("{id}/submission")
    @Operation(operationId = "withdrawUpdate", summary = "Withdraw a submitted update; it is a draft again")
    public Update.View withdraw(@RestPath String id, @BeanParam Preconditions preconditions) {
        return updates.perform(id, preconditions, Update::withdraw);
    }

    @PUT
    @RolesAllowed(Roles.STAFF)
    @Path("{id}/return")
    @Operation(operationId = "returnUpdate", summary = "Return an update to its partner and say why")
    public Update.View giveBack(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return updates.become(id, preconditions, UpdateStatus.RETURNED, step);
    }

    @PUT
    @RolesAllowed(Roles.STAFF)
    @Path("{id}/acceptance")
    @Operation(operationId = "acceptUpdate", summary = "Accept a submitted update")
    public Update.View accept(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return updates.become(id, preconditions, UpdateStatus.ACCEPTED, step);
    }

    @PUT
    @RolesAllowed(Roles.STAFF)
    @Path("{id}/publication")
    @Operation(operationId = "publishUpdate", summary = "Publish an accepted update")
    public Update.View publish(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return updates.become(id, preconditions, UpdateStatus.PUBLISHED, step);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listUpdateHistory", summary = "Every change of an update, oldest first")
    public Page<Change<Update.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return updates.history(id, request);
    }
}
