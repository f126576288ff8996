package scot.trsws.programme.note.writing;

import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** A line of a document in Markdown: text that stays text whatever is in it, and ids. */
public final class Line {

    private final Node words = new Paragraph();

    private Line() {}

    public static Line of(String text) {
        return new Line().and(text);
    }

    static Line strong(String text) {
        var line = new Line();
        line.words.appendChild(Line.of(text).in(new StrongEmphasis("**")));
        return line;
    }

    /** Joined to the text before it: apart, a number and its dot are not known for what begins a list. */
    public Line and(String text) {
        if (words.getLastChild() instanceof Text before) {
            before.setLiteral(before.getLiteral() + Words.unbroken(text));
        } else {
            words.appendChild(new Text(Words.unbroken(text)));
        }
        return this;
    }

    public Line id(String id) {
        words.appendChild(new Code(id));
        return this;
    }

    /** Gives the words away. */
    <N extends Node> N in(N parent) {
        if (words.getFirstChild() instanceof Text first) {
            first.setLiteral(first.getLiteral().stripLeading());
        }
        if (words.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral().stripTrailing());
        }
        while (words.getFirstChild() != null) {
            parent.appendChild(words.getFirstChild());
        }
        return parent;
    }
}
