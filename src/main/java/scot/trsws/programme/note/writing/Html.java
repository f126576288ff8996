package scot.trsws.programme.note.writing;

import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.Point;

/** Minutes as one HTML page that needs nothing else: no script, no other file, and a style that a content security policy can name. */
public final class Html {

    private Html() {}

    /** What a content security policy must allow for the page to have its style: 'sha256-…'. */
    public static String styleSource() {
        return Style.SOURCE;
    }

    /** The imprint may be null. */
    public static String of(Note note, Imprint imprint) {
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.selectFirst("html").attr("lang", "en-GB");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        page.title(Words.line(Wording.title(note)));
        page.head().appendElement("style").appendChild(new DataNode(Style.TEXT));
        var main = page.body().appendElement("main");
        if (imprint != null) {
            main.addClass(Words.lower(imprint.stage()));
        }
        Wording.of(note, imprint).forEach(block -> add(main, block));
        return page.outerHtml() + "\n";
    }

    private static void add(Element main, Block block) {
        if (block instanceof Block.Heading heading) {
            main.appendElement("h" + heading.level()).text(Words.line(heading.text()));
        } else if (block instanceof Block.Label label) {
            main.appendElement("h" + label.level()).text(Words.line(label.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            main.appendElement("p").text(Words.line(paragraph.text()));
        } else if (block instanceof Block.Status status) {
            main.appendElement("p").addClass("status").text(status.text());
        } else if (block instanceof Block.Bullets bullets) {
            add(main, bullets.points());
        }
    }

    private static void add(Element parent, List<Point> points) {
        var list = parent.appendElement("ul");
        for (var point : points) {
            var bullet = list.appendElement("li").text(Words.line(point.text()));
            if (!point.points().isEmpty()) {
                add(bullet, point.points());
            }
        }
    }
}
