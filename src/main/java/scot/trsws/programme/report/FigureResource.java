package scot.trsws.programme.report;

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

/** What the reported figures come to. */
@Door
@Path("/v1/figure-totals")
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Reports", description = "Answers across all that is recorded.")
class FigureResource {

    @Inject
    FigureReport report;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listFigureTotals", summary = "What the results that partners reported come to, measure by measure, and how sure that is")
    public Page<FigureTotal> list(@BeanParam FigureFilter filter) {
        return report.totals(filter);
    }
}
