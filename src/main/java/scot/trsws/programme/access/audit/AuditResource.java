package scot.trsws.programme.access.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Pages;

/** What was done, tried and taken, and whether anybody rewrote it. No door: what is read here is linked first, in transactions of its own. */
@Path("/v1")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Audit", description = "What was done, tried and taken, in a chain that shows whether anybody rewrote it.")
class AuditResource {

    @Inject
    Chain chain;

    @Inject
    Pages pages;

    @Inject
    Verification verification;

    @GET
    @Path("audit-entries")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listAuditEntries", summary = "What was done, tried and taken, oldest first, or newest first with sort=-id")
    public Page<AuditEntry> list(@BeanParam AuditFilter filter, @BeanParam PageRequest request) {
        chain.bringUpToDate();
        return pages.page(AuditRow.class, AuditEntry.class, Set.of(), filter.where(), request, AuditRow::view);
    }

    @GET
    @Path("audit-verification")
    @Operation(operationId = "verifyAudit", summary = "Whether the audit and the history are what they were when they were written",
            description = "Note position and hash somewhere else and send them the next time: only so is it found that the newest entries were cut off, or that all was written anew.")
    public AuditVerification verify(@RestQuery @Parameter(description = "The position of a head that was noted earlier; with hash.") Long position,
            @RestQuery @Parameter(description = "The hash that was noted with it.") String hash) {
        return verification.of(position, hash);
    }
}
