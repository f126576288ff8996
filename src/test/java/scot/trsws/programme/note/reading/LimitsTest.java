package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.RuleBook;

/** What is read keeps the limits of its own fields; what has no room is told and its lines are unplaced. */
class LimitsTest {

    private static final String HEAD = "Partnership Delivery Group: minutes: January 2024\n\nMinutes from the meeting of the group on 29 January 2024.\n\n";
    private static final String LONG = "orchard ".repeat(600);

    private final Warnings warnings = new Warnings(new Names(List.of()));

    private static void isValid(Reading reading) {
        assertEquals(List.of(), List.copyOf(RuleBook.RULES.validate(reading.content())));
        assertEquals(List.of(), reading.content().broken().toList());
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count).mapToObj(at -> line + at).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Present: NES (%s)", "Present: %s", "Date of next meeting: %s", "1. Papers\n\nAction 1: NES to %s", "1. Papers\n\nAction: %s to print", "1. %s\n\ntalk", "Updates from partners\n\n%s\n\n• talk",
        "1. Papers\n\nIt was agreed that %s", "Questions\n\nNES asked whether %s?", "1. Papers\n\nThe %s officer asked whether all is well?\n", "1. Papers\n\nNES trained 12 %s", "1. Papers\n\nNES will %s by June"})
    void longWordsAreNoReasonToRefuseMinutes(String line) {
        isValid(Minutes.read(HEAD + line.formatted(LONG) + "\n\n• a point\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meeting 0", "Actions\n\n• NES to\n  by 1 March 2024", "Actions\n\n• NES to:\n  ◦ by 1 March 2024", "Actions\n\n1.1 -\n2.2", "1.\n\n2.\n", "Action:\nAction: .\n", "Decision: -\n"})
    void emptyOnesNeither(String lines) {
        isValid(Minutes.read(HEAD + lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. Papers\n\n• point ", "Actions\n\n• NES to print page ", "1. Papers\n\nIt was agreed to print page ", "Present:\n• Orchard "})
    void moreThanAListMayHoldIsUnplaced(String list) {
        var at = list.lastIndexOf('\n') + 1;
        var reading = Minutes.read(HEAD + list.substring(0, at) + lines(1_500, list.substring(at)));
        isValid(reading);
        assertTrue(reading.unplaced().size() >= 500, () -> "unplaced: " + reading.unplaced().size());
        assertEquals(1, reading.warnings().stream().filter(finding -> finding.code().equals("LEFT_OUT")).count());
    }

    @Test
    void aFieldThatMayBeMissingGoesAlone() {
        var left = new Limits(RuleBook.RULES, warnings).within(content(new NotedAction(null, "1", "Print", new Named("NES", "nes"), null, null, LONG, List.of(7))));
        var action = left.note().items().get(0).actions().get(0);
        assertNull(action.dueText());
        assertEquals("nes", action.owner().id());
        assertEquals(List.of("7 LEFT_OUT What was read as dueText of actions must have 0 to 200 characters or items, so it was left out; lines that stand nowhere else are unplaced."), told());
    }

    @Test
    void aPartGoesWithTheFieldThatItCannotBeWithout() {
        var left = new Limits(RuleBook.RULES, warnings).within(content(new NotedAction(null, "1", " ", null, null, null, null, List.of(7)), new NotedAction(null, "2", "Print", new Named(LONG, null), null, null, null, List.of(8))));
        var actions = left.note().items().get(0).actions();
        assertEquals(List.of("2"), actions.stream().map(NotedAction::reference).toList());
        assertNull(actions.get(0).owner());
    }

    private List<String> told() {
        return warnings.all().stream().map(finding -> finding.line() + " " + finding.code() + " " + finding.detail()).toList();
    }

    private static Content content(NotedAction... actions) {
        var item = new ItemDraft(null, "Papers", Topic.OTHER, 1, List.of(6));
        item.actions.addAll(List.of(actions));
        return new Content(new Note(null, null, 1, null, null, null, null, ApologiesRecord.NOT_RECORDED, List.of(item.done()), null), null, null, null, null);
    }
}
