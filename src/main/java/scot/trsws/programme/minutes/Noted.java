package scot.trsws.programme.minutes;

import java.util.List;
import scot.trsws.programme.action.Action;
import scot.trsws.programme.action.ActionStatus;
import scot.trsws.programme.action.ActionView;
import scot.trsws.programme.meeting.Decision;
import scot.trsws.programme.note.CarriedOver;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedDecision;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Standing;
import scot.trsws.programme.update.Answer;
import scot.trsws.programme.update.ReflectionView;
import scot.trsws.programme.update.Update;

/** Turns what is recorded into parts of a note, with the names of its day. */
record Noted(DatedNames names) {

    NotedUpdate update(Update.View update, List<ReflectionView> reflections) {
        return new NotedUpdate(update.id(), names.partner(update.partner()), null, null, OpenItem.points(update.points()),
                reflections.stream().map(this::reflection).toList(), List.of());
    }

    NotedReflection reflection(ReflectionView reflection) {
        return new NotedReflection(reflection.id(), reflection.kind(), names.partner(reflection.raisedBy()), reflection.raisedByRole(), reflection.text(),
                answer(reflection.answer()), List.of());
    }

    private NotedAnswer answer(Answer answer) {
        return answer == null ? null : new NotedAnswer(names.partner(answer.by()), answer.role(), answer.text(), List.of());
    }

    NotedDecision decision(Decision.View decision) {
        return new NotedDecision(decision.id(), decision.statement(), decision.conditions(), List.of());
    }

    NotedAction action(ActionView action) {
        return new NotedAction(action.id(), action.reference(), action.title(), names.partner(action.owner()), names.partner(action.counterpart()),
                action.dueOn(), null, List.of());
    }

    CarriedOver carriedOver(ActionView action) {
        return new CarriedOver(action.id(), action.reference(), action.title(), names.partner(action.owner()), standing(action), remark(action), List.of());
    }

    /** As far as its present status tells of that day: what came of it later was not known then. */
    private Standing standing(ActionView action) {
        if (action.statusOn() == null || action.statusOn().isAfter(names.on())) {
            return Standing.OPEN;
        }
        return ActionStatus.CLOSED.contains(action.status()) ? Standing.CLOSED : action.status() == ActionStatus.IN_PROGRESS ? Standing.ONGOING : Standing.OPEN;
    }

    /** What was said last of its progress, by that day. */
    private String remark(ActionView action) {
        return action.notes().stream().filter(note -> !note.on().isAfter(names.on())).map(Action.Note::text).reduce((first, then) -> then).orElse(null);
    }
}
