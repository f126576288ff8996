package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import scot.trsws.programme.note.reading.Line.Mark;

/** The blocks of text of a page, each with the line of the source that it begins in. */
final class Html implements NodeVisitor {

    private static final Set<String> ASIDE = Set.of("nav", "footer", "title", "button", "aside", "label", "legend");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
    private static final Set<String> BREAKS = Set.of("br", "dt", "dd", "hr", "caption", "figcaption", "summary", "option");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final int HEADING_IN_BOLD = 7;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final TableRow row = new TableRow();
    private int begins;
    private int lists;
    private int asides;
    private int bolds;
    private boolean plainText;
    private boolean item;

    List<Line> read(String html) {
        var parser = Parser.htmlParser().setTrackPosition(true);
        Shown.of(Jsoup.parse(html, "", parser)).traverse(this);
        end(Mark.PARAGRAPH, 0);
        return lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            open(element, element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
    }

    private void add(TextNode node) {
        if (node.parent() != null && node.parent().nameIs("pre") && !row.isOpen()) {
            end(Mark.PARAGRAPH, 0);
            lines.addAll(Source.plain(node.getWholeText(), node.sourceRange().start().lineNumber()));
            return;
        }
        var words = Source.clean(node.getWholeText().replace('\n', ' ').replace('\t', ' ')).replaceAll(" {2,}", " ");
        if (text.isEmpty() && words.isBlank()) {
            return;
        }
        if (text.isEmpty()) {
            begins = line(node);
        }
        plainText |= bolds == 0 && !words.isBlank();
        text.append(text.isEmpty() ? words.stripLeading() : words);
    }

    private static int line(TextNode node) {
        var whole = node.getWholeText();
        var blank = whole.length() - whole.stripLeading().length();
        return Math.max(1, node.sourceRange().start().lineNumber()) + (int) whole.substring(0, blank).chars()
                .filter(c -> c == '\n').count();
    }

    private void open(Element element, String name) {
        if (breaks(element, name)) {
            end(mark(), lists);
        }
        bolds += BOLD.contains(name) ? 1 : 0;
        asides += ASIDE.contains(name) ? 1 : 0;
        lists += LISTS.contains(name) ? 1 : 0;
        item |= name.equals("li");
        if (name.equals("tr")) {
            row.open();
        } else if (name.equals("th")) {
            row.isHead();
        }
    }

    private void close(Element element, String name) {
        bolds -= BOLD.contains(name) ? 1 : 0;
        if (name.equals("td") || name.equals("th")) {
            cell();
        } else if (breaks(element, name)) {
            var level = name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
            end(level > 0 && !row.isOpen() ? Mark.HEADING : mark(), level > 0 ? level : lists);
        }
        asides -= ASIDE.contains(name) ? 1 : 0;
        lists -= LISTS.contains(name) ? 1 : 0;
        item &= !name.equals("li");
        if (name.equals("tr")) {
            row.close(asides > 0).ifPresent(lines::add);
        }
    }

    private static boolean breaks(Element element, String name) {
        return element.isBlock() || BREAKS.contains(name) || ASIDE.contains(name);
    }

    private Mark mark() {
        return item ? Mark.BULLET : Mark.PARAGRAPH;
    }

    private void end(Mark mark, int depth) {
        if (row.isOpen()) {
            text.append(text.isEmpty() ? "" : " ");
            return;
        }
        var words = text.toString().strip();
        var kind = kind(mark, words);
        if (!words.isEmpty()) {
            lines.add(new Line(begins, words, kind, kind == Mark.HEADING && mark != kind ? HEADING_IN_BOLD : depth));
            item = false;
        }
        text.setLength(0);
        plainText = false;
    }

    private Mark kind(Mark mark, String words) {
        if (asides > 0) {
            return Mark.ASIDE;
        }
        return mark == Mark.PARAGRAPH && !plainText && Headings.couldBe(words) ? Mark.HEADING : mark;
    }

    private void cell() {
        row.cell(text.toString(), begins);
        text.setLength(0);
        plainText = false;
    }
}
