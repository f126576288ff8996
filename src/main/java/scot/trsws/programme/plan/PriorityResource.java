package scot.trsws.programme.plan;

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

/** The priorities of the work plan. */
@Door
@Path("/v1/priorities")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Priorities", description = "The numbered priorities of a work plan.")
class PriorityResource {

    @Inject
    PriorityRepository priorities;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listPriorities", summary = "The priorities of the work plan")
    public Page<Priority.View> list(@BeanParam PriorityFilter filter, @BeanParam PageRequest request) {
        return priorities.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createPriority", summary = "Add a priority; its id is made of its plan and number")
    public Priority.View create(Priority.Draft draft) {
        return priorities.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readPriority", summary = "One priority, as it is or as it was known on a day")
    public Priority.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return priorities.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replacePriority", summary = "Create a priority under an id of your own, or replace it")
    public Priority.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Priority.Draft draft) {
        return priorities.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updatePriority", summary = "Change some fields of a priority")
    public Priority.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return priorities.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePriority", summary = "Delete a priority that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        priorities.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listPriorityHistory", summary = "Every change of a priority, oldest first")
    public Page<Change<Priority.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return priorities.history(id, request);
    }
}
