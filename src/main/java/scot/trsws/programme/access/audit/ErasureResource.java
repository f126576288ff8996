package scot.trsws.programme.access.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** Takes what should never have been written out of a noun and its history. */
@Door
@Path("/v1/erasures")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Erasures", description = "Texts that were taken out of nouns and their histories.")
class ErasureResource {

    @Inject
    ErasureRepository erasures;

    @POST
    @Operation(operationId = "createErasure", summary = "Take a text out of a noun, all its history and the answers kept of it",
            description = "[redacted] takes its place. With dryRun it only tells where it stands. It cannot be undone.")
    public Erasure.View create(Erasure.Draft draft) {
        return erasures.create(draft);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listErasures", summary = "What was taken out, by whom and why; never the text")
    public Page<Erasure.View> list(@BeanParam ErasureFilter filter, @BeanParam PageRequest request) {
        return erasures.page(filter.where(), request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readErasure", summary = "One erasure")
    public Erasure.View read(@RestPath @Parameter(example = "erasure-1") String id) {
        return erasures.read(id, null);
    }
}
