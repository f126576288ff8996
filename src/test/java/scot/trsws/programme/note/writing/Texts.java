package scot.trsws.programme.note.writing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that look like markup to one format or another. */
final class Texts {

    static final List<String> NASTY = List.of("*stars* and **two**", "_under_ __two__ snake_case_word", "# a heading", "###### six #", "[link](https://example.org)", "![picture](x)", "[ref]: /url",
            "<script>alert(1)</script>", "</style><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' onmouseover='x", "<!-- --> ]]>", "<https://example.org>", "`code` ``two``", "```", "~~~", "~~gone~~",
            "1. first", "12) twelfth", "1986. A great year", "- dash", "+ plus", "* star", "---", "***", "___", "===", "> quote", "| a | b |", "&amp; &lt; &#60; &nbsp; &copy", "back\\slash \\* \\", "a  \\", "\ttab", "    four spaces",
            "javascript:alert(1)", "{braces} $x^2$ :smile:", "“quotes” ‘single’ – dashes — é ü Gàidhlig 日本語 🍎", "ends with two spaces  ", "line one\nline two\r\n\r\n- line three", "= b", "a = b", "#", "-", "+", "*", ">", "1.", "!", "\\", "- - -", "* * *", "#hash", "-1", "1.5 million", "a\u2028b\u0085c\u0001d");

    private static final String PIECES = "*_#[]()<>`~!|&;\\+-=.:1 2 0)a b é\"'{}^$%@/?,";

    private Texts() {}

    /** Mostly punctuation, with a letter at the end so that it is not blank. */
    static String noise(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12)).mapToObj(at -> String.valueOf(PIECES.charAt(random.nextInt(PIECES.length())))).collect(Collectors.joining()) + (random.nextBoolean() ? "z" : " z ");
    }
}
