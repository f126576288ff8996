package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.RuleBook;

/** What stands under a heading of actions, however it is set out. */
class ActionListsTest {

    private static final String TWO = "celcis Lend the map 2024-05-03|nes Print it null";

    private static String shown(NotedAction action) {
        return (action.owner() == null ? null : action.owner().id() == null ? action.owner().name() : action.owner().id()) + " " + action.title() + " " + (action.dueOn() == null ? action.dueText() : action.dueOn());
    }

    private static List<String> actions(Item item) {
        return item.actions().stream().map(ActionListsTest::shown).toList();
    }

    private static List<String> asked(String lines) {
        return actions(Minutes.item("Actions\n\n" + lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 Actions", "## 4 Actions", "4. Actions", "Action Log", "ACTIONS", "Agreed actions", "Summary of actions", "Actions arising from this meeting", "Action points agreed", "Next steps", "Item 4 – Actions", "**Actions**",
        "Actions required:", "All actions"})
    void aHeadingSaysThatActionsCome(String heading) {
        for (var list : List.of("- CELCIS to lend the map by 3 May 2024\n- NES to print it\n", "CELCIS to lend the map by 3 May 2024\nNES to print it\n", "1. CELCIS to lend the map by 3 May 2024\n2. NES to print it\n",
                "CELCIS to lend the map by 3 May 2024\n\nNES to print it\n", "CELCIS to lend the map by 3 May 2024. NES to print it", "1. CELCIS to lend the map by 3 May 2024\n\n2. NES to print it\n")) {
            assertEquals(List.of(TWO.split("\\|")), actions(Minutes.item("3. Orchards\n\nTrees grew.\n\n" + heading + "\n\n" + list)), () -> heading + "\n" + list);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CELCIS - lend the map - 03/05/2024", "CELCIS – lend the map – 3 May 2024", "CELCIS — lend the map — by 3 May 2024", "lend the map -- CELCIS -- 3 May 2024", "3 May 2024: CELCIS: lend the map", "lend the map - due 3 May 2024 - CELCIS",
        "CELCIS | lend the map | 3 May 2024", "CELCIS, lend the map, 3 May 2024", "Lend the map (CELCIS, 03/05/2024)", "Lend the map [CELCIS – by 3 May 2024]", "Owner: CELCIS – lend the map – Due: 3 May 2024", "**CELCIS** to lend the map by 3 May 2024",
        "**CELCIS:** lend the map by 3 May 2024", "Lend the map by 3 May 2024 – CELCIS", "[ ] CELCIS to lend the map by 3 May 2024"})
    void whoWhatAndWhenStandInAnyOrder(String line) {
        for (var marker : List.of("", "- ", "1) ")) {
            assertEquals(List.of("celcis Lend the map 2024-05-03"), asked(marker + line + "\n"), marker + line);
        }
    }

    @ParameterizedTest
    @CsvSource(value = {"- CELCIS – lend the map – next meeting|celcis Lend the map next meeting", "- CELCIS and NES – lend the map – tbc|celcis Lend the map tbc", "- Tenants Alliance – lend the map – 3 May 2024|Tenants Alliance Lend the map 2024-05-03",
        "- All members to read it|All members Read it null", "- Lend the map – and the guide|null Lend the map – and the guide null"}, delimiter = '|')
    void aTimeMayBeInWordsAndAnOwnerUnknown(String line, String told) {
        assertEquals(List.of(told), asked(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action Point 1\nLend the map\nOwner: CELCIS\nDue: 3 May 2024\n\nAction Point 2\nPrint it\nOwner: NES\n", "Action 1:\nCELCIS to lend the map\nBy 3 May 2024\nAction 2:\nNES to print it\n",
        "Action: Lend the map\nLead: CELCIS\nDeadline: 3 May 2024\n\nAction: Print it\nLead: NES\n", "AP1\n\nLend the map\n\nResponsible: CELCIS\n\nBy when: 3 May 2024\n\nAP2\n\nNES to print it\n"})
    void anActionMayStandOverSeveralLinesAnywhere(String lines) {
        assertEquals(List.of(TWO.split("\\|")), actions(Minutes.item("3. Orchards\n\nTrees grew.\n\n" + lines)));
        assertEquals(List.of(TWO.split("\\|")), asked(lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CELCIS to:\n• lend the map by 3 May 2024\nNES to:\n• print it\n", "• CELCIS to:\n  • lend the map\n  • by 3 May 2024\n• NES will\n  • print it\n", "CELCIS\n• lend the map by 3 May 2024\n\nNES\n• print it\n",
        "• CELCIS to lend the map\n  • by 3 May 2024\n• NES to print it\n", "• CELCIS to lend the map\n• by 3 May 2024\n• NES to print it\n", "Who: CELCIS\nWhat: lend the map\nWhen: 3 May 2024\n\nWho: NES\nWhat: print it\n",
        "CELCIS\nLend the map\n3 May 2024\n\nNES\nPrint it\n", "- CELCIS\n  - lend the map by 3 May 2024\n- NES: print it\n",
        "It was agreed that:\n• CELCIS would lend the map by 3 May 2024\n• NES would print it\n", "The following were asked for:\n(i) CELCIS to lend the map by 3 May 2024\n(ii) NES to print it\n",
        "1. Lend the map\n   - Who: CELCIS\n   - When: 3 May 2024\n2. Print it\n   - Who: NES\n", "=> CELCIS to lend the map by 3 May 2024\n→ NES to print it\n",
        "No.  Action          Owner    By when\n-    Lend the map    CELCIS   3 May 2024\n-    Print it        NES      -\n", "- **CELCIS**:\n  - lend the map by 3 May 2024\n- **NES**:\n  - print it\n"})
    void anOwnerMayStandAboveAndATimeBelow(String lines) {
        assertEquals(List.of(TWO.split("\\|")), asked(lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>CELCIS to lend the map<br>by 3 May 2024</li><li>NES to print it</li></ul>", "<p>CELCIS to lend the map by 3 May 2024</p><p>NES to print it</p>", "<p>CELCIS to lend the map by 3 May 2024<br>NES to print it</p>",
        "<ul><li>CELCIS to:<ul><li>lend the map by 3 May 2024</li></ul></li><li><b>NES</b> to print it</li></ul>", "<ul><li><b>Owner:</b> CELCIS<br><b>Action:</b> lend the map<br><b>Due:</b> 3 May 2024</li><li>NES to print it</li></ul>",
        "<table><tr><td>CELCIS</td><td>lend the map</td><td>3 May 2024</td></tr><tr><td>NES</td><td>print it</td><td></td></tr></table>", "<h4>Action Point 1</h4><p>Lend the map</p><p>Owner: CELCIS</p><p>Due: 3 May 2024</p><h4>Action Point 2</h4><p>NES to print it</p>"})
    void aPageSetsThemOutInItsOwnWays(String list) {
        var items = NoteReader.read(Source.html("<h2>Partnership Delivery Group, 29 January 2024</h2>\n<h3>4 Actions</h3>\n" + list), Minutes.REGISTER, RuleBook.RULES).content().note().items();
        assertEquals(List.of(TWO.split("\\|")), actions(items.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "None.", "- None", "N/A", "No actions", "No new actions were agreed.", "There were no actions.", "- There were no further actions from this meeting"})
    void whereThereAreNoneNoneIsRead(String none) {
        var note = Minutes.read("Partnership Delivery Group\n\n29 January 2024\n\n1. Orchards\n\nTrees grew.\n\n2. Actions\n\n" + none + "\n\n3. Any other business\n\nNone.\n").content().note();
        assertEquals(List.of("Orchards", "Actions", "Any other business"), note.items().stream().map(Item::heading).toList());
        assertEquals(List.of(), note.items().stream().flatMap(item -> item.actions().stream()).toList());
        assertEquals(none.replaceFirst("^- ", ""), note.items().get(1).points().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The group talked about the year.", "Updates to the plan were praised.", "The trees, which were old, were felled."})
    void whatAsksForNothingStaysAPoint(String said) {
        var item = Minutes.item("Next steps\n\n" + said + "\n");
        assertEquals(List.of(), item.actions());
        assertEquals(said, item.points().get(0).text());
    }

    @Test
    void anActionIsWhatItSaysWithAllThatStandsBelowIt() {
        assertEquals(List.of("nes Print it: for all schools; in two languages null"), asked("- NES to print it\n  - for all schools\n  - in two languages\n"));
        assertEquals(List.of("nes Print it null", "cosla Help with that null"), asked("- NES to print it\n  - COSLA to help with that\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trees grew. Action: CELCIS to lend the map by 3 May 2024.", "ACTION CELCIS: lend the map by 3 May 2024", "Action (CELCIS): lend the map by 3 May 2024", "Action for CELCIS – lend the map by 3 May 2024",
        "Action: CELCIS to:\n- lend the map by 3 May 2024", "• Actions:\n  • CELCIS to lend the map by 3 May 2024", "**Action:** CELCIS to lend the map (by 3 May 2024)"})
    void whatIsCalledAnActionIsOneAnywhere(String said) {
        assertEquals(List.of("celcis Lend the map 2024-05-03"), actions(Minutes.item("3. Orchards\n\nTrees grew.\n\n" + said + "\n")));
    }

    @Test
    void aTimeAboveIsThatOfAllThatSayNoOther() {
        assertEquals(List.of("celcis Lend the map 2024-05-03", "nes Print it 2024-06-04"), asked("By 3 May 2024:\n- CELCIS to lend the map\n- NES to print it by 4 June 2024\n"));
    }

    @Test
    void severalMayBeAskedInOneLine() {
        assertEquals(List.of("nes Print it null", "cosla Send it null"), actions(Minutes.item("3. Orchards\n\nTrees grew.\n\nACTIONS: NES to print it; COSLA to send it\n")));
    }

    @Test
    void whatALogSaysOfHowItStandsIsOfEarlier() {
        var item = Minutes.item("Action log\n\n- CELCIS to lend the map. Complete\n- NES to print it\n");
        assertEquals(List.of("nes Print it null"), actions(item));
        assertEquals(1, item.carriedOver().size());
    }

    @Test
    void aDateBeforeAnActionIsTheOneOnWhichItWasRaised() {
        var raised = Minutes.item("3. Actions\n\nNo\tDate\tAction\tOwner\n1\t7 November 2023\tPrint the guide\tNES\n").actions().get(0);
        assertEquals("1 Print the guide nes null", raised.reference() + " " + raised.title() + " " + Minutes.id(raised.owner()) + " " + raised.dueOn());
        var due = Minutes.item("3. Actions\n\nNo\tAction\tOwner\tDate\n1\tPrint the guide\tNES\t7 March 2024\n").actions().get(0);
        assertEquals("2024-03-07", due.dueOn().toString());
    }
}
