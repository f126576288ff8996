package scot.trsws.programme.note.writing;

import scot.trsws.programme.note.Note;

/** Minutes as CommonMark. */
public final class Markdown {

    private final MarkdownDocument document = new MarkdownDocument();

    private Markdown() {}

    /** The imprint may be null. */
    public static String of(Note note, Imprint imprint) {
        var markdown = new Markdown();
        Wording.of(note, imprint).forEach(markdown::write);
        return markdown.document.toString();
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            document.heading(heading.level(), Line.of(heading.text()));
        } else if (block instanceof Block.Label label) {
            document.heading(label.level(), Line.of(label.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            document.paragraph(Line.of(paragraph.text()));
        } else if (block instanceof Block.Status status) {
            document.paragraph(Line.strong(status.text()));
        } else {
            document.outline(((Block.Bullets) block).points());
        }
    }
}
