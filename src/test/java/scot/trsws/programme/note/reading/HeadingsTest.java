package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.RuleBook;

/** Headings that no markup tells, under every way to number them or none. */
class HeadingsTest {

    private static final String HEAD = "Partnership Delivery Group: minutes: January 2024\n\nMinutes from the meeting of the group on 29 January 2024.\n\n";

    private static List<String> headings(String text) {
        return Minutes.read(HEAD + text).content().note().items().stream().map(HeadingsTest::shown).toList();
    }

    private static String shown(Item item) {
        return (item.number() == null ? "" : item.number() + " ") + item.heading();
    }

    @ParameterizedTest
    @CsvSource({"1 Welcome, 2 Orchards, 1 Welcome|2 Orchards", "ITEM 1 – Welcome, ITEM 2 – Orchards, 1 Welcome|2 Orchards", "Agenda item 1 - Welcome, Agenda item 2 - Orchards, 1 Welcome|2 Orchards",
        "A. Welcome, B. Orchards, Welcome|Orchards", "A) Welcome, B) Orchards, Welcome|Orchards", "## 1 Welcome, ## 4 Orchards, 1 Welcome|4 Orchards", "**1 Welcome**, **2 Orchards**, 1 Welcome|2 Orchards",
        "Welcome, Orchards, Welcome|Orchards"})
    void aHeadingStandsAboveWhatIsSaidWithOrWithoutBlankLines(String first, String second, String told) {
        for (var between : List.of("\n", "\n\n")) {
            assertEquals(List.of(told.split("\\|")), headings(first + between + "The Chair opened the meeting." + between + second + between + "Two orchards were planted.\n"));
        }
    }

    @Test
    void aNumberedHeadingEndsAWideParagraph() {
        assertEquals(List.of("1 Welcome", "2 Orchards"), headings("1 Welcome\nThe Chair opened the meeting and spoke at length of the winter storms.\n2 Orchards\nTwo orchards were planted.\n"));
    }

    @Test
    void aLongHeadingEndsWhereASentenceBegins() {
        assertEquals(List.of("2 Orchards in the far north and on the islands of the west"), headings("2. Orchards in the far north and on the islands of the west\nThe trees grew.\n"));
    }

    @Test
    void headingsOfAPageHaveTheirNumbers() {
        var items = NoteReader.read(Source.html("<h2>Partnership Delivery Group, 29 January 2024</h2>\n<h3>2 Welcome</h3>\n<p>All came.</p>\n<h3>4 Orchards</h3>\n<p>Two grew.</p>"), Minutes.REGISTER, RuleBook.RULES).content().note().items();
        assertEquals(List.of("2 Welcome", "4 Orchards"), items.stream().map(HeadingsTest::shown).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 Members came by train", "1 December 2023", "1 Dec was cold", "7 Orchards", "3 Pears\n4 Plums"})
    void whatOnlyBeginsWithANumberIsNoHeading(String line) {
        assertEquals(List.of("1 Welcome"), headings("1. Welcome\n\nThe Chair opened the meeting.\n" + line + "\nThe cider was praised.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "N/A", "None raised", "Nil", "Action Point 3", "AP2", "Owner: SSSC"})
    void whatHeadsNothingIsNoHeading(String line) {
        assertEquals(List.of("Welcome"), headings("Welcome\n\nThe Chair opened the meeting.\n\n" + line + "\n\nThe cider was praised.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. Pears\nB. Plums", "A. The pears were ripe", "C. Pears"})
    void lettersOfAListHeadNothing(String list) {
        assertEquals(List.of("Welcome"), headings("Welcome\n\nThese were tasted:\n" + list + "\n\nThe cider was praised, and everybody who had come by train went home.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSSC was pleased", "Two of them:", "Who came?"})
    void aLineThatSaysOrAsksSomethingIsNoHeading(String line) {
        assertEquals(List.of("Welcome"), headings("Welcome\n\nThe Chair opened the meeting.\n" + line + "\nThe cider was praised.\n"));
    }
}
