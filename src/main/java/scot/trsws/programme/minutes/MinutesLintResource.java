package scot.trsws.programme.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.TextFile;
import scot.trsws.programme.http.Unrepeatable;
import scot.trsws.programme.store.Door;

/** A look through minutes before they are sent out. Whoever has a key may ask for it: nothing is kept of what they send. */
@Door
@Path("/v1/minutes-lints")
@RolesAllowed(Roles.READER)
@Tag(name = "Minutes")
class MinutesLintResource {

    private static final String TEXT = "Partnership Delivery Group: minutes: April 2024\n\nMinutes from the meeting of the group on 29 April 2024.\n";
    private static final String HTML = "<h1>Partnership Delivery Group: minutes: April 2024</h1>\n<p>Minutes from the meeting of the group on 29 April 2024.</p>\n";

    @Inject
    Proofreading proofreading;

    @POST
    @Unrepeatable
    @Extension(name = Unrepeatable.EXTENSION, value = "true")
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @Operation(operationId = "lintMinutes", summary = "What a careful secretary would mend in minutes",
            description = "Plain text or a page of HTML, in UTF-8. The partners and groups on record are known by all their names, and the meetings of the group by their numbers."
                    + " Nothing is kept, so it takes no Idempotency-Key; names of people are not told.")
    public MinutesLint lint(@RequestBody(content = {
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = TextFile.class), example = TEXT),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = TextFile.class), example = HTML)}) TextFile file) {
        return proofreading.of(file);
    }
}
