package scot.trsws.programme.note.writing;

import java.util.List;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import scot.trsws.programme.note.Point;

/** A document as CommonMark in the making: headings, paragraphs and lists, in which no text is markup. */
public final class MarkdownDocument {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().nodeRendererFactory(new MoreEscapes()).build();

    /** A plus begins a list and three tildes a block of code, which the renderer lets pass; the others are for readers that know tables, formulas and addresses. */
    private static final class MoreEscapes implements MarkdownNodeRendererFactory, NodeRenderer {

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('+', '~', '|', '$', '@');
        }

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return this;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of();
        }

        @Override
        public void render(Node node) {
            throw new UnsupportedOperationException("renders no type of node");
        }
    }

    private final Document document = new Document();

    public void heading(int level, Line line) {
        var heading = new Heading();
        heading.setLevel(level);
        document.appendChild(line.in(heading));
    }

    public void paragraph(Line line) {
        document.appendChild(line.in(new Paragraph()));
    }

    public void bullets(List<Line> lines) {
        document.appendChild(list(bullets(), lines));
    }

    public void numbers(List<Line> lines) {
        var numbers = new OrderedList();
        numbers.setMarkerStartNumber(1);
        numbers.setMarkerDelimiter(".");
        document.appendChild(list(numbers, lines));
    }

    void outline(List<Point> points) {
        document.appendChild(outlined(points));
    }

    private static Node outlined(List<Point> points) {
        var list = list(bullets(), List.of());
        for (var point : points) {
            var item = item(Line.of(point.text()));
            if (!point.points().isEmpty()) {
                item.appendChild(outlined(point.points()));
            }
            list.appendChild(item);
        }
        return list;
    }

    private static BulletList bullets() {
        var bullets = new BulletList();
        bullets.setMarker("-");
        return bullets;
    }

    private static Node list(ListBlock list, List<Line> lines) {
        list.setTight(true);
        lines.forEach(line -> list.appendChild(item(line)));
        return list;
    }

    private static Node item(Line line) {
        var item = new ListItem();
        item.appendChild(line.in(new Paragraph()));
        return item;
    }

    @Override
    public String toString() {
        return RENDERER.render(document);
    }
}
