package scot.trsws.programme.meeting;

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

/** What the groups agreed. */
@Door
@Path("/v1/decisions")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Decisions", description = "What the groups agreed, on which conditions, and what took its place.")
class DecisionResource {

    @Inject
    DecisionRepository decisions;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listDecisions", summary = "What the groups agreed")
    public Page<Decision.View> list(@BeanParam DecisionFilter filter, @BeanParam PageRequest request) {
        return decisions.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createDecision", summary = "Note a decision; the server numbers it")
    public Decision.View create(Decision.Draft draft) {
        return decisions.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readDecision", summary = "One decision, as it is or as it was known on a day")
    public Decision.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return decisions.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceDecision", summary = "Create a decision under an id of your own, or replace it")
    public Decision.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Decision.Draft draft) {
        return decisions.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateDecision", summary = "Change some fields of a decision")
    public Decision.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return decisions.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteDecision", summary = "Delete a decision that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        decisions.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listDecisionHistory", summary = "Every change of a decision, oldest first")
    public Page<Change<Decision.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return decisions.history(id, request);
    }
}
