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

/** The strands of the programme. */
@Door
@Path("/v1/workstreams")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Workstreams", description = "The strands that carry the programme, and where each stands.")
class WorkstreamResource {

    @Inject
    WorkstreamRepository workstreams;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listWorkstreams", summary = "The strands of the programme")
    public Page<Workstream.View> list(@BeanParam WorkstreamFilter filter, @BeanParam PageRequest request) {
        return workstreams.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createWorkstream", summary = "Plan a workstream; its id is made of its title")
    public Workstream.View create(Workstream.Draft draft) {
        return workstreams.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readWorkstream", summary = "One workstream, as it is or as it was known on a day")
    public Workstream.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return workstreams.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceWorkstream", summary = "Create a workstream under an id of your own, or replace it")
    public Workstream.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Workstream.Draft draft) {
        return workstreams.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateWorkstream", summary = "Change some fields of a workstream")
    public Workstream.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return workstreams.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteWorkstream", summary = "Delete a workstream that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        workstreams.delete(id, preconditions);
    }

    @PUT
    @Path("{id}/activation")
    @Operation(operationId = "activateWorkstream", summary = "Begin or resume a workstream")
    public Workstream.View activate(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return workstreams.perform(id, preconditions, Workstream::activate, step);
    }

    @PUT
    @Path("{id}/pause")
    @Operation(operationId = "pauseWorkstream", summary = "Pause an active workstream")
    public Workstream.View pause(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return workstreams.perform(id, preconditions, Workstream::pause, step);
    }

    @PUT
    @Path("{id}/completion")
    @Operation(operationId = "completeWorkstream", summary = "Complete a workstream")
    public Workstream.View complete(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return workstreams.perform(id, preconditions, Workstream::complete, step);
    }

    @PUT
    @Path("{id}/stop")
    @Operation(operationId = "stopWorkstream", summary = "Stop a workstream before it is complete")
    public Workstream.View stop(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return workstreams.perform(id, preconditions, Workstream::stop, step);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listWorkstreamHistory", summary = "Every change of a workstream, oldest first")
    public Page<Change<Workstream.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return workstreams.history(id, request);
    }
}
