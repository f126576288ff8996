package scot.trsws.programme.note.reading;

/** A line of minutes: its number in the source, what it says, and what the markup tells of it. */
public record Line(int number, String text, Mark mark, int depth) {

    /** What markup says that a line is; nothing in plain text, where its form must tell. */
    public enum Mark {
        PLAIN, HEADING, PARAGRAPH, BULLET, ROW, ASIDE
    }

    boolean isBlank() {
        return text.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '&');
    }

    Line with(String other) {
        return new Line(number, other, mark, depth);
    }
}
