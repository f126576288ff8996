package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import scot.trsws.programme.note.reading.Line.Mark;

/**
 * Minutes as they were sent, in numbered lines. Those of HTML bear the number of the line of the source in which their text begins; where
 * all of it stands in one line, the blocks of text are numbered instead.
 */
public record Source(List<Line> lines) {

    private static final Pattern END = Pattern.compile("\r\n|[\n\r\f\u0085\u2028\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\uFEFF\u200B\u00AD&&[^\t]]");

    public Source {
        lines = List.copyOf(lines);
    }

    /** Minutes in plain text; what Markdown adds to it is understood. */
    public static Source text(String text) {
        return new Source(plain(text, 1));
    }

    /** Minutes in HTML, a whole page or a part of one. */
    public static Source html(String html) {
        return new Source(numbered(new Html().read(html)));
    }

    private static List<Line> numbered(List<Line> lines) {
        if (lines.stream().map(Line::number).distinct().count() > 1) {
            return lines;
        }
        return IntStream.range(0, lines.size()).mapToObj(at -> new Line(at + 1, lines.get(at).text(), lines.get(at).mark(),
                lines.get(at).depth())).toList();
    }

    static List<Line> plain(String text, int first) {
        var lines = new ArrayList<Line>();
        for (var line : END.split(text, -1)) {
            lines.add(new Line(first + lines.size(), clean(line), Mark.PLAIN, 0));
        }
        return lines;
    }

    static String clean(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
