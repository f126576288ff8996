package scot.trsws.programme.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import scot.trsws.programme.store.Change;
import scot.trsws.programme.store.Door;

/** The revisions of minutes. */
@Door
@Path("/v1/minutes-revisions")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Minutes")
class RevisionResource {

    @Inject
    RevisionRepository revisions;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMinutesRevisions", summary = "What was circulated, approved and published, each as it was then",
            description = "In the order in which they were made.")
    public Page<Revision.Entry> list(@BeanParam RevisionFilter filter, @BeanParam PageRequest request) {
        return revisions.entries(filter.where(), request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readMinutesRevision", summary = "One revision of minutes")
    public Revision.View read(@RestPath @Parameter(example = "partnership-delivery-group-2023-10-23-revision-1") String id) {
        return revisions.read(id, null);
    }

    @GET
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listMinutesRevisionHistory", summary = "When a revision was made, and what was erased of it since")
    public Page<Change<Revision.View>> history(@RestPath @Parameter(example = "partnership-delivery-group-2023-10-23-revision-1") String id, @BeanParam PageRequest request) {
        return revisions.history(id, request);
    }
}
