package scot.trsws.programme.workstream.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.ApiDocument;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** How many people were trained. */
@Door
@Path("/v1/training-totals")
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Training reports", description = "How many people were trained and how sure that is, what followed, how far it carried, and how the targets stand.")
class TrainingTotalsResource {

    @Inject
    TrainingTotals totals;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Extension(name = ApiDocument.REFUSES, value = "422")
    @Operation(operationId = "listTrainingTotals", summary = "How many people were trained, by level, audience, deliverer, area and month, and how sure that is")
    public Page<TrainingTotal> list(@BeanParam TrainingTotalsFilter filter) {
        return totals.of(filter);
    }
}
