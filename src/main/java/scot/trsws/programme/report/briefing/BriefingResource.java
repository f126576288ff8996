package scot.trsws.programme.report.briefing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Document;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** The meeting pack. */
@Door
@Path("/v1/groups/{id}/briefing")
@RolesAllowed(Roles.READER)
@Tag(name = "Reports")
class BriefingResource {

    @Inject
    BriefingReport report;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Document.MARKDOWN})
    @Operation(operationId = "readBriefing", summary = "The meeting pack of a group: what happened since it last met, what is left over, and a draft agenda",
            description = "Told by what was known at asOf, so that the pack of a past day can be had again byte for byte; as far as the caller may read it today. "
                    + "An action is opened on the day of the meeting that agreed it, else on the day it was recorded. It slipped where its date was put off, or brought "
                    + "forward, by what was recorded within the period: from the date before to the date after, whatever was between. A member, chair or co-chair is silent "
                    + "that reported neither to the last meetings that were held nor since. Ages and delays count to the last day of the period.")
    public Briefing read(@RestPath String id, @BeanParam BriefingRequest request) {
        return report.of(id, request);
    }
}
