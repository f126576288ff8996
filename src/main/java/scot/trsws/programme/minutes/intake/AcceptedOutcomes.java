package scot.trsws.programme.minutes.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import scot.trsws.programme.action.Action;
import scot.trsws.programme.action.ActionRepository;
import scot.trsws.programme.action.Commitment;
import scot.trsws.programme.action.CommitmentRepository;
import scot.trsws.programme.meeting.Decision;
import scot.trsws.programme.meeting.DecisionRepository;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedCommitment;
import scot.trsws.programme.note.NotedDecision;
import scot.trsws.programme.store.Where;

/** What came out of the meeting: decisions, actions and promises. */
@Priority(200)
@ApplicationScoped
class AcceptedOutcomes implements AcceptedPart {

    @Inject
    DecisionRepository decisions;

    @Inject
    ActionRepository actions;

    @Inject
    CommitmentRepository commitments;

    @Inject
    Settlement settlement;

    @Override
    public void accept(Accepting run) {
        run.eachItem((pointer, item) -> {
            Accepting.each(pointer + "/decisions", item.decisions(), (place, decision) -> settle(run, place, decision));
            Accepting.each(pointer + "/actions", item.actions(), (place, action) -> settle(run, place, action));
        });
        Accepting.each("/commitments", run.content.commitments(), (place, commitment) -> settle(run, place, commitment));
    }

    private void settle(Accepting run, String pointer, NotedDecision told) {
        var draft = new Decision.Draft(run.meeting, told.statement(), told.conditions(), null, run.visibility);
        settlement.settle(run, pointer, "decisions", decisions, Where.all().is("meeting", run.meeting).is("statement", told.statement()), draft);
    }

    private void settle(Accepting run, String pointer, NotedAction told) {
        var description = Accepting.lines(Accepting.unknown("Owner", told.owner()), Accepting.unknown("Counterpart", told.counterpart()), told.dueText() == null ? null : "Due: " + told.dueText());
        var draft = new Action.Draft(told.title(), told.reference(), description, Accepting.id(told.owner()), Accepting.id(told.counterpart()), run.meeting, null, null, told.dueOn(), run.visibility);
        settlement.settle(run, pointer, "actions", actions, Where.all().is("meeting", run.meeting).is("title", told.title()), draft);
    }

    private void settle(Accepting run, String pointer, NotedCommitment told) {
        var draft = new Commitment.Draft(told.statement(), Accepting.id(told.madeBy()), Accepting.role(told.role(), told.madeBy()), Accepting.id(told.madeTo()), run.meeting, null,
                told.strength(), told.dueText(), told.dueOn(), null, null, run.visibility);
        settlement.settle(run, pointer, "commitments", commitments, Where.all().is("meeting", run.meeting).is("statement", told.statement()), draft);
    }
}
