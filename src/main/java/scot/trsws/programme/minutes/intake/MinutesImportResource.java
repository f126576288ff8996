package scot.trsws.programme.minutes.intake;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.MergePatch;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.http.TextFile;
import scot.trsws.programme.store.Change;
import scot.trsws.programme.store.Door;

/** Minutes that come in: read, looked at, corrected, accepted. */
@Door
@Path("/v1/minutes-imports")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Minutes imports", description = "Published minutes, read into a draft of records that somebody looks at, corrects and accepts.")
class MinutesImportResource {

    private static final String SHORT = "Partnership Delivery Group: minutes: January 2024\n\nMinutes from the meeting of the group on 29 January 2024.\n\nNext steps and actions\n\n  • SSSC to share the draft survey by 1 March 2024\n";

    @Inject
    MinutesImportRepository imports;

    @Inject
    Acceptance acceptance;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMinutesImports", summary = "The minutes that were read")
    public Page<MinutesImport.View> list(@BeanParam MinutesImportFilter filter, @BeanParam PageRequest request) {
        return imports.page(filter.where(), request);
    }

    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @Operation(operationId = "createMinutesImport", summary = "Read minutes into a draft; no record is made of them yet",
            description = "Every line that is not blank stands in the lines of a part of the content, or in unplaced. The text is not kept; "
                    + "names of persons are replaced by what they are, as far as that can be told.")
    public MinutesImport.View read(@RequestBody(content = {
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = TextFile.class), example = SHORT),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = TextFile.class))}) TextFile file) {
        return imports.read(file);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readMinutesImport", summary = "What was read of minutes")
    public MinutesImport.View read(@RestPath String id) {
        return imports.read(id, null);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceMinutesImport", summary = "Correct what was read, or bring content that another tool read")
    public MinutesImport.View replace(@RestPath String id, @BeanParam Preconditions preconditions, MinutesImport.Draft draft) {
        return imports.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateMinutesImport", summary = "Correct some of what was read")
    public MinutesImport.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return imports.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteMinutesImport", summary = "Delete what was read; the records that were made of it stay")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        imports.delete(id, preconditions);
    }

    @GET
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMinutesImportHistory", summary = "Every change of what was read, oldest first")
    public Page<Change<MinutesImport.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return imports.history(id, request);
    }

    @PUT
    @Path("{id}/acceptance")
    @Operation(operationId = "acceptMinutesImport", summary = "Make records of what was read, all or none",
            description = "The meeting is that of its group and day. A record that is there already is completed where it says nothing and otherwise left as it is, "
                    + "so that accepting again, or accepting the same minutes read again, changes nothing.")
    public MinutesImport.View accept(@RestPath String id, @BeanParam Preconditions preconditions, Acceptance.Draft draft) {
        return acceptance.accept(id, preconditions, draft);
    }
}
