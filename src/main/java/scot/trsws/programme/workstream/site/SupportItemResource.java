package scot.trsws.programme.workstream.site;

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

/** The support that was offered to areas and sites. */
@Door
@Path("/v1/support-items")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Sites")
class SupportItemResource {

    @Inject
    SupportItemRepository items;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSupportItems", summary = "The support that was offered, and what became of it")
    public Page<SupportItem.View> list(@BeanParam SupportItemFilter filter, @BeanParam PageRequest request) {
        return items.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createSupportItem", summary = "Offer support; its id is made of its title")
    public SupportItem.View create(SupportItem.Draft draft) {
        return items.create(draft);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(operationId = "readSupportItem", summary = "One support item, as it is or as it was known on a day")
    public SupportItem.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return items.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSupportItem", summary = "Create a support item under an id of your own, or replace it")
    public SupportItem.View replace(@RestPath String id, @BeanParam Preconditions preconditions, SupportItem.Draft draft) {
        return items.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateSupportItem", summary = "Change some fields of a support item")
    public SupportItem.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return items.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSupportItem", summary = "Delete a support item that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        items.delete(id, preconditions);
    }

    @PUT
    @Path("{id}/provision")
    @Operation(operationId = "provideSupportItem", summary = "Note that accepted support was provided")
    public SupportItem.View provide(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return items.become(id, preconditions, SupportStatus.PROVIDED, step);
    }

    @DELETE
    @Path("{id}/provision")
    @Operation(operationId = "undoSupportItemProvision", summary = "Take back that accepted support was provided")
    public SupportItem.View undoProvision(@RestPath String id, @BeanParam Preconditions preconditions) {
        return items.undo(id, preconditions, SupportStatus.PROVIDED);
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawSupportItem", summary = "Note that accepted support was withdrawn, and why")
    public SupportItem.View withdraw(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return items.become(id, preconditions, SupportStatus.WITHDRAWN, step);
    }

    @DELETE
    @Path("{id}/withdrawal")
    @Operation(operationId = "undoSupportItemWithdrawal", summary = "Take back that accepted support was withdrawn")
    public SupportItem.View undoWithdrawal(@RestPath String id, @BeanParam Preconditions preconditions) {
        return items.undo(id, preconditions, SupportStatus.WITHDRAWN);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSupportItemHistory", summary = "Every change of a support item, oldest first")
    public Page<Change<SupportItem.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return items.history(id, request);
    }
}
