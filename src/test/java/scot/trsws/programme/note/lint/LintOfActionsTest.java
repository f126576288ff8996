package scot.trsws.programme.note.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.note.lint.Minutes.HARBOUR;
import static scot.trsws.programme.note.lint.Minutes.action;
import static scot.trsws.programme.note.lint.Minutes.day;
import static scot.trsws.programme.note.lint.Minutes.item;
import static scot.trsws.programme.note.lint.Minutes.saying;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;
import scot.trsws.programme.note.Severity;

/** What the lint finds where a heading says that actions come. */
class LintOfActionsTest {

    private static List<Finding> found(Item item) {
        var minutes = new Minutes();
        minutes.items.add(item);
        return minutes.found();
    }

    private static List<String> places(Item item) {
        return found(item).stream().map(finding -> finding.code() + " " + finding.pointer()).toList();
    }

    private static Point point(String text, int line, Point... below) {
        return new Point(text, List.of(below), List.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actions", "4 Actions", "ACTION POINTS", "Next steps and actions", "Summary of agreed actions", "Action Log", "Actions:"})
    void aHeadingOfActionsHasSomeBelowIt(String heading) {
        assertEquals(List.of("ACTIONS_NOT_READ /note/items/2/heading"), places(saying(heading, "Somebody might look at the harbour wall")));
        assertEquals(List.of("ACTIONS_NOT_READ /note/items/2/points/1/text"), places(saying("Harbour", "It is old", heading, "Somebody might look at it")));
    }

    @Test
    void itIsToldWhatWasFoundWhere() {
        var finding = found(saying("Harbour", "It is old", "Actions", "Somebody might look at it")).get(0);
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(60, finding.line());
        assertEquals("\"Actions\" says that actions come, and none was read below it: write each as who is to do what by when, or say that there are none.", finding.detail());
    }

    @Test
    void aHeadingWithNothingBelowItIsOne() {
        assertEquals(List.of("ACTIONS_NOT_READ /note/items/2/heading"),
                places(new Item("4", "Actions", null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(70))));
    }

    @Test
    void aHeadingWithinAnUpdateIsOne() {
        var update = new NotedUpdate(null, HARBOUR, null, null, List.of(point("Two courses were run", 71), point("Actions", 72, point("a third", 73))), List.of(), List.of(70));
        assertEquals(List.of("ACTIONS_NOT_READ /note/items/2/updates/0/points/1/text"), places(item("More", List.of(update), List.of(), List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "None.", "No actions", "No new actions were agreed", "There were no actions."})
    void itMayBeSaidThatThereAreNone(String none) {
        assertEquals(List.of(), places(saying("Actions", none)));
        assertEquals(List.of(), places(saying("Harbour", "It is old", "Actions", none)));
        assertEquals(List.of(), places(new Item(null, "Harbour", null, null, null, null, List.of(point("Actions", 71, point(none, 72))), List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    @Test
    void whatWasReadOrIsNotNotedYetIsNoFinding() {
        assertEquals(List.of(), places(item("Actions", List.of(), List.of(), List.of(action("4.2", HARBOUR, day("2023-05-01"), 70)))));
        assertEquals(List.of(), places(item("Actions", List.of(), List.of(), List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action plan for harbours", "Actions speak louder than words", "Climate action", "Steps of the harbour", "Actions from the last meeting"})
    void anotherHeadingIsNone(String heading) {
        assertEquals(List.of(), places(saying(heading, "The wall was looked at")));
    }
}
