package scot.trsws.programme.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.AsOf;
import scot.trsws.programme.http.MergePatch;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Change;
import scot.trsws.programme.store.Door;

/** What was promised in passing. */
@Door
@Path("/v1/commitments")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Commitments", description = "Promises made in passing, and what came of them.")
class CommitmentResource {

    @Inject
    CommitmentRepository commitments;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listCommitments", summary = "The promises made in passing; with sort=madeOn the oldest first")
    public Page<CommitmentView> list(@BeanParam CommitmentFilter filter, @BeanParam PageRequest request) {
        return commitments.page(filter.where(commitments.today()), request);
    }

    @POST
    @Operation(operationId = "createCommitment", summary = "Note a promise; the server numbers it")
    public CommitmentView create(Commitment.Draft draft) {
        return commitments.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readCommitment", summary = "One commitment, as it is or as it was known on a day")
    public CommitmentView read(@RestPath String id, @RestQuery AsOf asOf) {
        return commitments.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceCommitment", summary = "Create a commitment under an id of your own, or replace it")
    public CommitmentView replace(@RestPath String id, @BeanParam Preconditions preconditions, Commitment.Draft draft) {
        return commitments.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateCommitment", summary = "Change some fields of a commitment")
    public CommitmentView update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return commitments.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deleteCommitment", summary = "Delete a commitment that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        commitments.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listCommitmentHistory", summary = "Every change of a commitment, oldest first")
    public Page<Change<CommitmentView>> history(@RestPath String id, @BeanParam PageRequest request) {
        return commitments.history(id, request);
    }
}
