package scot.trsws.programme.workstream.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.ApiDocument;
import scot.trsws.programme.http.Confidential;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** What people wrote, who may be known by their words: for analysts, and never released. */
@Door
@Path("/v1/survey-waves/{id}/texts")
@RolesAllowed(Roles.ANALYST)
@Tag(name = "Survey responses")
class TextResource {

    @Inject
    TextRepository texts;

    @GET
    @Confidential
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Extension(name = ApiDocument.REFUSES, value = "409")
    @Operation(operationId = "listSurveyTexts", summary = "What was written in free text in a closed wave, for analysts only, in random order")
    public Page<WrittenText> list(@RestPath String id, @RestQuery @Parameter(description = "Only in answer to the question with this code.") String question) {
        return texts.of(id, question);
    }
}
