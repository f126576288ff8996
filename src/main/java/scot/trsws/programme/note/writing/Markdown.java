package scot.trsws.programme.note.writing;

import java.util.List;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.Point;

/** Minutes as CommonMark, in which no text of the note is markup. */
public final class Markdown {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().nodeRendererFactory(new MoreEscapes()).build();

    /** A plus begins a list and three tildes a block of code, which the renderer lets pass; a bar is for readers that know tables. */
    private static final class MoreEscapes implements MarkdownNodeRendererFactory, NodeRenderer {

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('+', '~', '|');
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

    private Markdown() {}

    /** The imprint may be null. */
    public static String of(Note note, Imprint imprint) {
        var document = new Document();
        Wording.of(note, imprint).forEach(block -> document.appendChild(node(block)));
        return RENDERER.render(document);
    }

    private static Node node(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading.level(), heading.text());
        }
        if (block instanceof Block.Label label) {
            return heading(label.level(), label.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return with(new Paragraph(), text(paragraph.text()));
        }
        if (block instanceof Block.Status status) {
            return with(new Paragraph(), with(new StrongEmphasis("**"), text(status.text())));
        }
        return bullets(((Block.Bullets) block).points());
    }

    private static Node heading(int level, String text) {
        var heading = new Heading();
        heading.setLevel(level);
        return with(heading, text(text));
    }

    private static Node bullets(List<Point> points) {
        var list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        points.forEach(point -> list.appendChild(bullet(point)));
        return list;
    }

    private static Node bullet(Point point) {
        var bullet = with(new ListItem(), with(new Paragraph(), text(point.text())));
        return point.points().isEmpty() ? bullet : with(bullet, bullets(point.points()));
    }

    private static Text text(String text) {
        return new Text(Words.line(text));
    }

    private static Node with(Node node, Node child) {
        node.appendChild(child);
        return node;
    }
}
