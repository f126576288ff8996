package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.RuleBook;

/** Of a page is read what it shows; what it hides and what was typed into it is of no minutes. */
class ShownTest {

    private static final String HEAD = "<h1>Partnership Delivery Group: minutes: November 2025</h1>\n<p>Date: 3 November 2025</p>\n"
            + "<h2>1. Budget</h2>\n<p>The plan was read.</p>\n";

    private static Reading read(String more) {
        return NoteReader.read(Source.html(HEAD + more + "\n<p>All were thanked.</p>"), Minutes.REGISTER, RuleBook.RULES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p style=\"display:none\">SECRET</p>", "<p style=\"color: red; DISPLAY : none;\">SECRET</p>",
        "<div style=\"visibility: hidden\"><p>SECRET</p></div>", "<ul hidden><li>SECRET</li></ul>", "<p hidden=\"until-found\">SECRET</p>",
        "<template><p>SECRET</p></template>", "<script>var a = 'SECRET';</script>", "<style>.a { content: 'SECRET' }</style>",
        "<noscript><p>SECRET</p></noscript>", "<textarea>SECRET</textarea>",
        "<select><option>SECRET</option></select>", "<input value=\"SECRET\">", "<!-- SECRET -->", "<iframe>SECRET</iframe>",
        "<dialog><p>SECRET</p></dialog>", "<table style=\"display:none\"><tr><td>SECRET</td></tr></table>"})
    void whatIsNotShownIsNotRead(String hidden) {
        var reading = read(hidden);
        assertFalse(reading.toString().contains("SECRET"));
        assertEquals(List.of("The plan was read.", "All were thanked."),
                reading.content().note().items().get(0).points().stream().map(point -> point.text()).toList());
        assertEquals(5, reading.coverage().lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p aria-hidden=\"true\">Shown</p>", "<details><p>Shown</p></details>", "<p style=\"display: block\">Shown</p>",
        "<form><p>Shown</p></form>", "<p class=\"hidden\">Shown</p>", "<dialog open><p>Shown</p></dialog>",
        "<p style=\"backface-visibility:hidden\">Shown</p>", "<p><span style=\"display:none\">SECRET</span>Shown</p>"})
    void whatIsShownIsRead(String shown) {
        var reading = read(shown);
        assertTrue(reading.content().note().items().get(0).points().stream().anyMatch(point -> point.text().equals("Shown")),
                reading.content().toString());
        assertEquals(6, reading.coverage().lines());
    }

    @Test
    void theLinesOfWhatIsShownStayThoseOfThePage() {
        var points = read("<p hidden>\nSECRET\n</p>").content().note().items().get(0).points();
        assertEquals(List.of(4, 8), Stream.of(0, 1).map(at -> points.get(at).lines().get(0)).toList());
    }
}
