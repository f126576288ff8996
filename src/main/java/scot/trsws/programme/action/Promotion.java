package scot.trsws.programme.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Drafts;
import scot.trsws.programme.store.Visibility;

/** Makes the action that was promised, and links the promise to it: both or neither. */
@ApplicationScoped
class Promotion {

    /** Where in the body the draft of the action stands, for whatever is wrong with it. */
    private record Placed(@Valid Action.Draft action) {}

    @Inject
    CommitmentRepository commitments;

    @Inject
    ActionRepository actions;

    @Inject
    Drafts drafts;

    @Inject
    Exchange exchange;

    CommitmentView promote(String id, Preconditions preconditions, PromotionDraft draft) {
        return commitments.perform(id, preconditions, this::promote, draft);
    }

    private void promote(Commitment commitment, PromotionDraft draft) {
        commitment.allow(CommitmentStatus.PROMOTED, draft);
        var promise = commitment.draft();
        var promised = draft.over(promise, inherited(promise.visibility()));
        drafts.check(new Placed(promised));
        commitment.promote(actions.add(promised).id(), draft);
    }

    /** Those who may not make anything public make an action that only partners see of a promise that everybody sees. */
    private Visibility inherited(Visibility promised) {
        return promised == Visibility.PUBLIC && exchange.caller().bound() ? Visibility.PARTNERS : promised;
    }
}
