package scot.trsws.programme.note.lint;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.note.ActionsHeading;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedCommitment;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;

/** Whether an action says who does it by when, and what was promised has become one. */
final class ActionRules {

    private ActionRules() {}

    static Stream<Finding> withoutOwner(Subject subject) {
        return subject.all(NotedAction.class).filter(action -> action.value().owner() == null)
                .map(action -> Code.ACTION_WITHOUT_OWNER.at(action.place()));
    }

    static Stream<Finding> withoutDate(Subject subject) {
        return subject.all(NotedAction.class).filter(action -> action.value().dueOn() == null)
                .flatMap(action -> action.value().dueText() == null
                ? Stream.of(Code.ACTION_WITHOUT_DATE.at(action.place()))
                : isTheNextMeeting(subject, action.value()) ? Stream.of()
                        : Stream.of(Code.ACTION_DATE_VAGUE.at(action.place().at("dueText"), action.value().dueText())));
    }

    private static boolean isTheNextMeeting(Subject subject, NotedAction action) {
        var next = subject.note().next();
        return next != null && next.on() != null && Subject.plain(action.dueText()).contains("next meeting");
    }

    static Stream<Finding> referencesTwice(Subject subject) {
        var seen = new HashSet<String>();
        return subject.all(NotedAction.class)
                .filter(action -> action.value().reference() != null && !seen.add(Subject.plain(action.value().reference())))
                .map(action -> Code.ACTION_REFERENCE_TWICE.at(action.place().at("reference"), action.value().reference()));
    }

    /** A heading of actions is that of an item, or is left as a point where nothing below it was read as one. */
    static Stream<Finding> notRead(Subject subject) {
        var items = subject.all(Item.class).filter(item -> ActionsHeading.is(item.value().heading()) && isWithout(item.value()))
                .map(item -> Code.ACTIONS_NOT_READ.at(item.place().at("heading"), item.value().heading()));
        var points = subject.all(Point.class).filter(point -> ActionsHeading.is(point.value().text()) && !saysNone(point))
                .map(point -> Code.ACTIONS_NOT_READ.at(point.place().at("text"), point.value().text()));
        return Stream.concat(items, points);
    }

    /** Whether an item has no actions, and does not say so; one of an agenda of which nothing is noted says nothing yet. */
    private static boolean isWithout(Item item) {
        var isRead = !item.actions().isEmpty() || !item.carriedOver().isEmpty();
        var isNoted = !item.points().isEmpty() || !item.lines().isEmpty();
        return isNoted && !isRead && item.points().stream().noneMatch(point -> ActionsHeading.saysNone(point.text()));
    }

    private static boolean saysNone(Part<Point> heading) {
        var beside = beside(heading.holder());
        return Stream.concat(beside.stream().skip(beside.indexOf(heading.value()) + 1L).limit(1), heading.value().points().stream())
                .anyMatch(point -> ActionsHeading.saysNone(point.text()));
    }

    private static List<Point> beside(Object holder) {
        return holder instanceof Item item ? item.points() : holder instanceof NotedUpdate update ? update.points()
                : ((Point) holder).points();
    }

    /** An action that comes from the same line of the source, or has the same words, is of the same promise. */
    static Stream<Finding> promises(Subject subject) {
        var lines = subject.all(NotedAction.class).flatMap(action -> action.value().lines().stream()).collect(Collectors.toSet());
        var titles = subject.all(NotedAction.class).map(action -> Subject.plain(action.value().title())).collect(Collectors.toSet());
        return subject.all(NotedCommitment.class)
                .filter(promise -> Collections.disjoint(promise.value().lines(), lines)
                && !titles.contains(Subject.plain(promise.value().statement())))
                .map(promise -> Code.PROMISE_WITHOUT_ACTION.at(promise.place()));
    }
}
