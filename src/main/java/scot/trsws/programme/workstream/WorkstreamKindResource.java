package scot.trsws.programme.workstream;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

/** The kinds of workstream. */
@Door
@Path("/v1/workstream-kinds")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.STAFF})
@Tag(name = "Workstream kinds", description = "What sorts of workstream there are.")
class WorkstreamKindResource {

    @Inject
    WorkstreamKindRepository kinds;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listWorkstreamKinds", summary = "The kinds of workstream")
    public Page<WorkstreamKind.View> list(@BeanParam WorkstreamKindFilter filter, @BeanParam PageRequest request) {
        return kinds.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createWorkstreamKind", summary = "Add a kind of workstream; its id is made of its title")
    public WorkstreamKind.View create(WorkstreamKind.Draft draft) {
        return kinds.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readWorkstreamKind", summary = "One kind of workstream, as it is or as it was known on a day")
    public WorkstreamKind.View read(@RestPath @Parameter(example = "training") String id, @RestQuery AsOf asOf) {
        return kinds.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceWorkstreamKind", summary = "Create a kind of workstream under an id of your own, or replace it")
    public WorkstreamKind.View replace(@RestPath @Parameter(example = "training") String id, @BeanParam Preconditions preconditions, WorkstreamKind.Draft draft) {
        return kinds.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateWorkstreamKind", summary = "Change some fields of a kind of workstream")
    public WorkstreamKind.View update(@RestPath @Parameter(example = "training") String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return kinds.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteWorkstreamKind", summary = "Delete a kind of workstream that nothing refers to; its history stays")
    public void delete(@RestPath @Parameter(example = "training") String id, @BeanParam Preconditions preconditions) {
        kinds.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listWorkstreamKindHistory", summary = "Every change of a kind of workstream, oldest first")
    public Page<Change<WorkstreamKind.View>> history(@RestPath @Parameter(example = "training") String id, @BeanParam PageRequest request) {
        return kinds.history(id, request);
    }
}
