package scot.trsws.programme.workstream.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Confidential;
import scot.trsws.programme.http.CsvFile;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** Responses that were gathered with another tool. */
@Door
@Path("/v1/survey-waves/{id}/response-imports")
@RolesAllowed({Roles.STAFF, Roles.ANALYST})
@Tag(name = "Survey responses")
class ImportResource {

    @Inject
    ImportRepository imports;

    @POST
    @Consumes(Tables.CSV)
    @ResponseStatus(201)
    @Operation(operationId = "createResponseImport", summary = "Import responses into an open wave, all of a file or none",
            description = "A column for each dimension and question, by their codes and in any order; several options are separated by semicolons;"
                    + " an empty cell is not recorded or not answered. What is wrong is told at /line/column, the header being line 1.")
    public ResponseImport add(@RestPath String id, @RequestBody(content = @Content(mediaType = Tables.CSV, schema = @Schema(implementation = CsvFile.class),
            example = "council-area,supervision-frequency,supervision-kinds\nfife,monthly,line-manager;peer\n")) CsvFile file) {
        return imports.add(id, file);
    }

    @GET
    @Confidential
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listResponseImports", summary = "The files that were imported into a wave")
    public Page<ResponseImport> list(@RestPath String id) {
        return imports.of(id);
    }
}
