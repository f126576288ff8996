package scot.trsws.programme.report.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '"', value = {"plain words, 5 of 6 (of 29 January 2024); done! ¦ plain words, 5 of 6 (of 29 January 2024); done!",
            "*a* _b_ `c` ~~d~~ ¦ \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~", "<script>&amp; ¦ \\<script\\>\\&amp;", "[a](b) ![c] ¦ \\[a\\](b) !\\[c\\]", "# a ¦ \\# a", "- a - b ¦ \\- a - b",
            "+ a ¦ \\+ a", "=== ¦ \\===", "1. a ¦ 1\\. a", "12) a ¦ 12\\) a", "2024 was ¦ 2024 was", "a|b ¦ a\\|b", "see http://a.b ¦ see http\\://a.b", "see www.a.b ¦ see www\\.a.b",
            "a@b.c ¦ a\\@b.c", "\\# ¦ \\\\\\#", "$x$ ¦ \\$x\\$"})
    void textStaysText(String words, String markdown) {
        assertEquals(markdown, Markdown.plain(words));
    }

    @Test
    void linesAreJoined() {
        assertEquals("a \\# b c - d", Markdown.plain(" a\r\n# b\u2028\tc \u0085 - d "));
    }

    @Test
    void blocksStandApartAndItemsTogether() {
        var text = new Markdown().heading(1, "a").paragraph("b").item("c").item("d").heading(2, "e").item(1, "f").toString();
        assertEquals("# a\n\nb\n\n- c\n- d\n\n## e\n\n1. f\n", text);
    }
}
