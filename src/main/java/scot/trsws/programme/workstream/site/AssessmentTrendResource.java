package scot.trsws.programme.workstream.site;

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

/** Which way the sites move. */
@Door
@Path("/v1/site-assessment-trends")
@RolesAllowed(Roles.READER)
@Tag(name = "Sites")
class AssessmentTrendResource {

    @Inject
    AssessmentTrendReport report;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSiteAssessmentTrends", summary = "Where each site was assessed to be in each domain, and which way it moves")
    public Page<AssessmentTrend> list(@BeanParam AssessmentTrendFilter filter) {
        return report.of(filter);
    }
}
