package scot.trsws.programme.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Door;
import scot.trsws.programme.store.Step;

/** What came of a promise. */
@Door
@Path("/v1/commitments/{id}")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Commitments")
class CommitmentOutcomeResource {

    @Inject
    CommitmentRepository commitments;

    @Inject
    Promotion promotion;

    @PUT
    @Path("promotion")
    @Operation(operationId = "promoteCommitment", summary = "Make a commitment into an action, which is created with it")
    public CommitmentView promote(@RestPath String id, @BeanParam Preconditions preconditions, PromotionDraft draft) {
        return promotion.promote(id, preconditions, draft);
    }

    @DELETE
    @Path("promotion")
    @Operation(operationId = "undoPromotionOfCommitment", summary = "Take back that a commitment was made into an action; the action stays")
    public CommitmentView undoPromotion(@RestPath String id, @BeanParam Preconditions preconditions) {
        return commitments.undo(id, preconditions, CommitmentStatus.PROMOTED);
    }

    @PUT
    @Path("fulfilment")
    @Operation(operationId = "fulfilCommitment", summary = "Note that a commitment was kept")
    public CommitmentView fulfil(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return commitments.become(id, preconditions, CommitmentStatus.KEPT, step);
    }

    @DELETE
    @Path("fulfilment")
    @Operation(operationId = "undoFulfilmentOfCommitment", summary = "Take back that a commitment was kept")
    public CommitmentView undoFulfilment(@RestPath String id, @BeanParam Preconditions preconditions) {
        return commitments.undo(id, preconditions, CommitmentStatus.KEPT);
    }

    @PUT
    @Path("lapse")
    @Operation(operationId = "lapseCommitment", summary = "Note that a commitment lapsed")
    public CommitmentView lapse(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return commitments.become(id, preconditions, CommitmentStatus.LAPSED, step);
    }

    @DELETE
    @Path("lapse")
    @Operation(operationId = "undoLapseOfCommitment", summary = "Take back that a commitment lapsed")
    public CommitmentView undoLapse(@RestPath String id, @BeanParam Preconditions preconditions) {
        return commitments.undo(id, preconditions, CommitmentStatus.LAPSED);
    }

    @PUT
    @RolesAllowed(Roles.STAFF)
    @Path("dismissal")
    @Operation(operationId = "dismissCommitment", summary = "Dismiss a commitment, and say why")
    public CommitmentView dismiss(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return commitments.become(id, preconditions, CommitmentStatus.DISMISSED, step);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("dismissal")
    @Operation(operationId = "undoDismissalOfCommitment", summary = "Take back that a commitment was dismissed")
    public CommitmentView undoDismissal(@RestPath String id, @BeanParam Preconditions preconditions) {
        return commitments.undo(id, preconditions, CommitmentStatus.DISMISSED);
    }
}
