package scot.trsws.programme.note.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;

class MarkdownTest {

    @Test
    void noTextBecomesMarkup() {
        Stream.concat(Texts.NASTY.stream(), IntStream.range(0, 10_000).mapToObj(seed -> Texts.noise(new Random(seed)))).map(MarkdownTest::with)
                .forEach(note -> assertEquals(written(note), parsed(Markdown.of(note, null)), () -> Markdown.of(note, null)));
    }

    @Test
    void aFullNoteIsReadAsItWasMeant() {
        assertEquals(written(Notes.full()), parsed(Markdown.of(Notes.full(), null)));
    }

    @Test
    void theStatusStandsOut() {
        assertTrue(Markdown.of(Notes.full(), new Imprint(Stage.PUBLISHED, null, null)).contains("\n\n**Status: published**\n\n"));
    }

    /** The text at every place where one may stand. */
    private static Note with(String text) {
        var points = List.of(new Point(text, List.of(new Point(text, List.of(new Point("below", null, null)), null), new Point(text, null, null)), null));
        return Notes.of(new Item(null, text, null, null, null, null, points, List.of(new NotedUpdate(null, Named.unknown(text), text, text, points, null, null)), null, null, null, null, null));
    }

    private static List<String> written(Note note) {
        var texts = new ArrayList<String>();
        for (var block : Wording.of(note, null)) {
            if (block instanceof Block.Bullets bullets) {
                bullets(bullets.points(), 1, texts);
            } else {
                texts.add(written(block));
            }
        }
        return texts;
    }

    private static String written(Block block) {
        if (block instanceof Block.Heading heading) {
            return "h" + heading.level() + " " + Words.line(heading.text());
        }
        if (block instanceof Block.Label label) {
            return "h" + label.level() + " " + Words.line(label.text());
        }
        return "p0 " + Words.line(((Block.Paragraph) block).text());
    }

    private static void bullets(List<Point> points, int depth, List<String> texts) {
        for (var point : points) {
            texts.add("p" + depth + " " + Words.line(point.text()));
            bullets(point.points(), depth + 1, texts);
        }
    }

    private static List<String> parsed(String markdown) {
        var texts = new ArrayList<String>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            private int depth;

            @Override
            public void visit(Heading heading) {
                texts.add("h" + heading.getLevel() + " " + text(heading));
            }

            @Override
            public void visit(Paragraph paragraph) {
                texts.add("p" + depth + " " + text(paragraph));
            }

            @Override
            public void visit(ListItem item) {
                depth++;
                visitChildren(item);
                depth--;
            }
        });
        return texts;
    }

    /** Anything but text is told by its name. */
    private static String text(Node parent) {
        var text = new StringBuilder();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            text.append(node instanceof Text words ? words.getLiteral() : node.toString());
        }
        return text.toString();
    }
}
