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

/** What support each site had. */
@Door
@Path("/v1/site-support-totals")
@RolesAllowed(Roles.READER)
@Tag(name = "Sites")
class SupportTotalResource {

    @Inject
    SupportTotalReport report;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSiteSupportTotals", summary = "How much support of each kind each site was offered, accepted and had")
    public Page<SupportTotal> list(@BeanParam SupportTotalFilter filter) {
        return report.of(filter);
    }
}
