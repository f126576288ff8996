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

/** The dated points of the workstreams. */
@Door
@Path("/v1/milestones")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Milestones", description = "Dated points of the workstreams: due, late or met.")
class MilestoneResource {

    @Inject
    MilestoneRepository milestones;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMilestones", summary = "The dated points of the workstreams")
    public Page<Milestone.View> list(@BeanParam MilestoneFilter filter, @BeanParam PageRequest request) {
        return milestones.page(filter.where(milestones.today()), request);
    }

    @POST
    @Operation(operationId = "createMilestone", summary = "Add a milestone; its id is made of its title")
    public Milestone.View create(Milestone.Draft draft) {
        return milestones.create(draft);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(operationId = "readMilestone", summary = "One milestone, as it is or as it was known on a day")
    public Milestone.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return milestones.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceMilestone", summary = "Create a milestone under an id of your own, or replace it")
    public Milestone.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Milestone.Draft draft) {
        return milestones.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateMilestone", summary = "Change some fields of a milestone")
    public Milestone.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return milestones.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteMilestone", summary = "Delete a milestone that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        milestones.delete(id, preconditions);
    }

    @PUT
    @Path("{id}/completion")
    @Operation(operationId = "completeMilestone", summary = "Say that a milestone was met, and on which day")
    public Milestone.View complete(@RestPath String id, @BeanParam Preconditions preconditions, Milestone.Completion completion) {
        return milestones.perform(id, preconditions, Milestone::complete, completion);
    }

    @DELETE
    @Path("{id}/completion")
    @Operation(operationId = "reopenMilestone", summary = "Say that a milestone was not met after all")
    public Milestone.View reopen(@RestPath String id, @BeanParam Preconditions preconditions) {
        return milestones.perform(id, preconditions, Milestone::reopen);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMilestoneHistory", summary = "Every change of a milestone, oldest first")
    public Page<Change<Milestone.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return milestones.history(id, request);
    }
}
