package scot.trsws.programme.note.writing;

import java.util.List;
import java.util.stream.Collectors;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.Point;

/** Minutes as plain text: a line a thought, never wrapped, points as indented bullets. */
public final class PlainText {

    private PlainText() {}

    /** The imprint may be null. */
    public static String of(Note note, Imprint imprint) {
        return Wording.of(note, imprint).stream().map(PlainText::text).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return Words.line(heading.text());
        }
        if (block instanceof Block.Label label) {
            return Words.line(label.text()) + ":";
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Words.line(paragraph.text());
        }
        if (block instanceof Block.Status status) {
            return status.text();
        }
        return bullets(((Block.Bullets) block).points(), "  ");
    }

    private static String bullets(List<Point> points, String indent) {
        return points.stream().map(point -> bullet(point, indent)).collect(Collectors.joining("\n"));
    }

    private static String bullet(Point point, String indent) {
        var line = indent + "• " + Words.line(point.text());
        return point.points().isEmpty() ? line : line + "\n" + bullets(point.points(), indent + "  ");
    }
}
