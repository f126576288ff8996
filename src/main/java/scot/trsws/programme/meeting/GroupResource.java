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

/** The groups that govern the programme or advise it. */
@Door
@Path("/v1/groups")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Groups", description = "Groups that govern the programme or advise it, their members and terms of reference.")
class GroupResource {

    @Inject
    GroupRepository groups;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listGroups", summary = "The groups of the programme")
    public Page<Group.View> list(@BeanParam GroupFilter filter, @BeanParam PageRequest request) {
        return groups.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createGroup", summary = "Add a group; its id is made of its name")
    public Group.View create(Group.Draft draft) {
        return groups.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readGroup", summary = "One group, as it is or as it was known on a day")
    public Group.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return groups.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceGroup", summary = "Create a group under an id of your own, or replace it")
    public Group.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Group.Draft draft) {
        return groups.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateGroup", summary = "Change some fields of a group")
    public Group.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return groups.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteGroup", summary = "Delete a group that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        groups.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listGroupHistory", summary = "Every change of a group, oldest first")
    public Page<Change<Group.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return groups.history(id, request);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/missing-meetings")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMissingMeetings", summary = "The numbers up to the highest known that no meeting of a group has")
    public Page<MissingMeeting> missingMeetings(@RestPath String id) {
        return groups.missingMeetings(id);
    }
}
