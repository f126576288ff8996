package scot.trsws.programme.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.ApiDocument;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.store.Door;

/** A look through what is recorded of a meeting. For staff: whoever sees a part of it would be told of gaps that are none. */
@Door
@Path("/v1/meetings/{id}/lint")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Minutes")
class MeetingLintResource {

    @Inject
    Proofreading proofreading;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Extension(name = ApiDocument.REFUSES, value = "409")
    @Operation(operationId = "lintMeeting", summary = "What a careful secretary would mend in the record of a meeting")
    public Page<Finding> lint(@RestPath String id) {
        return proofreading.of(id);
    }
}
