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
import scot.trsws.programme.store.Step;

/** The meetings of the groups. */
@Door
@Path("/v1/meetings")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Meetings", description = "Meetings of the groups: who was there, who sent apologies, what was on the agenda.")
class MeetingResource {

    @Inject
    MeetingRepository meetings;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMeetings", summary = "The meetings of the groups")
    public Page<MeetingView> list(@BeanParam MeetingFilter filter, @BeanParam PageRequest request) {
        return meetings.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createMeeting", summary = "Add a meeting; its id is made of its group and day")
    public MeetingView create(Meeting.Draft draft) {
        return meetings.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readMeeting", summary = "One meeting, as it is or as it was known on a day")
    public MeetingView read(@RestPath String id, @RestQuery AsOf asOf) {
        return meetings.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceMeeting", summary = "Create a meeting under an id of your own, or replace it")
    public MeetingView replace(@RestPath String id, @BeanParam Preconditions preconditions, Meeting.Draft draft) {
        return meetings.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateMeeting", summary = "Change some fields of a meeting")
    public MeetingView update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return meetings.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteMeeting", summary = "Delete a meeting that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        meetings.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMeetingHistory", summary = "Every change of a meeting, oldest first")
    public Page<Change<MeetingView>> history(@RestPath String id, @BeanParam PageRequest request) {
        return meetings.history(id, request);
    }

    @PUT
    @Path("{id}/holding")
    @Operation(operationId = "holdMeeting", summary = "Note that a meeting was held")
    public MeetingView hold(@RestPath String id, @BeanParam Preconditions preconditions, Holding holding) {
        return meetings.hold(id, preconditions, holding);
    }

    @DELETE
    @Path("{id}/holding")
    @Operation(operationId = "undoMeetingHolding", summary = "Take back that a meeting was held")
    public MeetingView undoHolding(@RestPath String id, @BeanParam Preconditions preconditions) {
        return meetings.undo(id, preconditions, MeetingStatus.HELD);
    }

    @PUT
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelMeeting", summary = "Note that a meeting was called off")
    public MeetingView cancel(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated cancellation) {
        return meetings.cancel(id, preconditions, cancellation);
    }

    @DELETE
    @Path("{id}/cancellation")
    @Operation(operationId = "undoMeetingCancellation", summary = "Take back that a meeting was called off")
    public MeetingView undoCancellation(@RestPath String id, @BeanParam Preconditions preconditions) {
        return meetings.undo(id, preconditions, MeetingStatus.CANCELLED);
    }
}
