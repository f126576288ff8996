package scot.trsws.programme.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.ApiDocument;
import scot.trsws.programme.http.Document;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Change;
import scot.trsws.programme.store.Door;

/** The minutes of a meeting: composed of what is recorded, circulated, approved, published. */
@Door
@Path("/v1/meetings/{id}/minutes")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Minutes", description = "The notes of the meetings: composed of what is recorded, circulated, approved and published.")
class MinutesResource {

    @Inject
    MinutesReader reader;

    @Inject
    MinutesRepository minutes;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Document.MARKDOWN, MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    @Extension(name = ApiDocument.REFUSES, value = "409")
    @Operation(operationId = "readMinutes", summary = "The minutes of a meeting, as data or as a document",
            description = "Staff read the draft and every revision; partners what was circulated or approved, without what they may not see; everybody what was published.")
    public MinutesDocument read(@RestPath String id, @RestQuery @Parameter(description = "The number of a revision, or draft: the note that the records make now; for staff.",
            schema = @Schema(pattern = RevisionWanted.FORM)) String revision) {
        return reader.read(id, RevisionWanted.of(revision));
    }

    @PUT
    @Path("circulation")
    @Operation(operationId = "circulateMinutes", summary = "Circulate the minutes of a meeting: what the records tell becomes the next revision",
            description = "Again after corrections, and the corrected note is the next revision.")
    public MinutesView circulate(@RestPath String id, @BeanParam Preconditions preconditions, Dated step) {
        return minutes.circulate(id, preconditions, step);
    }

    @DELETE
    @Path("circulation")
    @Operation(operationId = "undoMinutesCirculation", summary = "Take back that minutes were circulated; their revisions stay")
    public MinutesView undoCirculation(@RestPath String id, @BeanParam Preconditions preconditions) {
        return minutes.undo(id, preconditions, Minutes::withdraw);
    }

    @PUT
    @Path("approval")
    @Operation(operationId = "approveMinutes", summary = "Note that minutes were approved, by a later meeting or by correspondence",
            description = "The item of the later meeting under which they were approved is linked to this meeting, and added where there is none; that meeting, its day and the link then stay.")
    public MinutesView approve(@RestPath String id, @BeanParam Preconditions preconditions, ApprovalDraft approval) {
        return minutes.approve(id, preconditions, approval);
    }

    @DELETE
    @Path("approval")
    @Operation(operationId = "undoMinutesApproval", summary = "Take back that minutes were approved")
    public MinutesView undoApproval(@RestPath String id, @BeanParam Preconditions preconditions) {
        return minutes.disapprove(id, preconditions);
    }

    @PUT
    @Path("publication")
    @Operation(operationId = "publishMinutes", summary = "Publish approved minutes of a public meeting, without what the public may not see")
    public MinutesView publish(@RestPath String id, @BeanParam Preconditions preconditions, Dated step) {
        return minutes.publish(id, preconditions, step);
    }

    @DELETE
    @Path("publication")
    @Operation(operationId = "undoMinutesPublication", summary = "Take back that minutes were published")
    public MinutesView undoPublication(@RestPath String id, @BeanParam Preconditions preconditions) {
        return minutes.undo(id, preconditions, Minutes::unpublish);
    }

    @GET
    @Path("history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMinutesHistory", summary = "Every step of the minutes of a meeting, oldest first")
    public Page<Change<MinutesView>> history(@RestPath String id, @BeanParam PageRequest request) {
        return minutes.steps(id, request);
    }
}
