package scot.trsws.programme.workstream.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** Where the surveys are. */
@Door
@Path("/v1/survey-stages")
@RolesAllowed(Roles.READER)
@Tag(name = "Surveys")
class StageResource {

    @Inject
    StageReport report;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSurveyStages", summary = "Where each survey is, since when, and whose feedback is in")
    public Page<Stage> list(@BeanParam StageFilter filter) {
        return report.stages(filter);
    }
}
