package scot.trsws.programme.note.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownDocumentTest {

    @Test
    void blocksStandApartAndTheLinesOfAListTogether() {
        var document = new MarkdownDocument();
        document.heading(1, Line.of("a # b"));
        document.paragraph(Line.of("c"));
        document.bullets(List.of(Line.of("d"), Line.of("e (").id("f-1").and(")")));
        document.heading(2, Line.strong("g"));
        document.numbers(List.of(Line.of("h"), Line.of("i")));
        assertEquals("# a \\# b\n\nc\n\n- d\n- e (`f-1`)\n\n## **g**\n\n1. h\n2. i\n", document.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '"', value = {"12 ¦ . a ¦ 12\\. a", "1 ¦ 2) a ¦ 12\\) a", "- ¦ a ¦ \\-a", "a ¦ # b ¦ a# b", "[a] ¦ (b) ¦ \\[a\\](b)", "=HYPERLINK ¦ (1) ¦ =HYPERLINK(1)",
            "a ¦ |b $x$ ¦ a\\|b \\$x\\$", "a ¦ @b ¦ a\\@b"})
    void aTextInPiecesIsNoMarkupEither(String one, String other, String markdown) {
        assertEquals(markdown + "\n", paragraph(Line.of(one).and(other)));
    }

    @Test
    void breaksBecomeSpacesAndNoneStandsAtAnEnd() {
        assertEquals("a # b c - `d`\n", paragraph(Line.of(" a\r\n# b\u2028\tc \u0085").and("- ").id("d").and(" \n")));
    }

    private static String paragraph(Line line) {
        var document = new MarkdownDocument();
        document.paragraph(line);
        return document.toString();
    }
}
