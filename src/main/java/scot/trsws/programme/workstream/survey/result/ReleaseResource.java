package scot.trsws.programme.workstream.survey.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.ApiDocument;
import scot.trsws.programme.http.Confidential;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** What of the results of a wave is out: analysts decide it table by table, and for good. */
@Door
@Path("/v1/survey-waves/{id}/releases")
@RolesAllowed(Roles.ANALYST)
@Tag(name = "Survey results")
class ReleaseResource {

    @Inject
    Releases releases;

    @GET
    @Confidential
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Extension(name = ApiDocument.REFUSES, value = "409")
    @Operation(operationId = "listSurveyReleases", summary = "The tables of a wave that were released: what every later one is checked against")
    public Page<Released> list(@RestPath String id) {
        return releases.all(id);
    }

    @POST
    @Operation(operationId = "releaseSurveyTable", summary = "Release a table of a closed wave, for good; for analysts",
            description = "Settles what is hidden in the table, beside all that was released of the question before, and releases its margins with it."
                    + " Released again it stays as it is. Tables released later hide more: release those first that matter most.")
    public Page<Released> release(@RestPath String id, ReleaseDraft draft) {
        return releases.release(id, draft);
    }
}
