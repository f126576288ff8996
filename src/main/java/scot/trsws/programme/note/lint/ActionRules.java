package scot.trsws.programme.note.lint;

import java.util.Collections;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedCommitment;

/** Whether an action says who does it by when, and what was promised has become one. */
final class ActionRules {

    private ActionRules() {}

    static Stream<Finding> withoutOwner(Subject subject) {
        return subject.all(NotedAction.class).filter(action -> action.value().owner() == null).map(action -> Code.ACTION_WITHOUT_OWNER.at(action.place()));
    }

    static Stream<Finding> withoutDate(Subject subject) {
        return subject.all(NotedAction.class).filter(action -> action.value().dueOn() == null).flatMap(action -> action.value().dueText() == null
                ? Stream.of(Code.ACTION_WITHOUT_DATE.at(action.place()))
                : isTheNextMeeting(subject, action.value()) ? Stream.of() : Stream.of(Code.ACTION_DATE_VAGUE.at(action.place().at("dueText"), action.value().dueText())));
    }

    private static boolean isTheNextMeeting(Subject subject, NotedAction action) {
        var next = subject.note().next();
        return next != null && next.on() != null && Subject.plain(action.dueText()).contains("next meeting");
    }

    static Stream<Finding> referencesTwice(Subject subject) {
        var seen = new HashSet<String>();
        return subject.all(NotedAction.class).filter(action -> action.value().reference() != null && !seen.add(Subject.plain(action.value().reference())))
                .map(action -> Code.ACTION_REFERENCE_TWICE.at(action.place().at("reference"), action.value().reference()));
    }

    /** An action that comes from the same line of the source, or has the same words, is of the same promise. */
    static Stream<Finding> promises(Subject subject) {
        var lines = subject.all(NotedAction.class).flatMap(action -> action.value().lines().stream()).collect(Collectors.toSet());
        var titles = subject.all(NotedAction.class).map(action -> Subject.plain(action.value().title())).collect(Collectors.toSet());
        return subject.all(NotedCommitment.class).filter(promise -> Collections.disjoint(promise.value().lines(), lines) && !titles.contains(Subject.plain(promise.value().statement())))
                .map(promise -> Code.PROMISE_WITHOUT_ACTION.at(promise.place()));
    }
}
