package scot.trsws.programme.note.writing;

import java.util.List;
import scot.trsws.programme.note.Point;

/** A piece of minutes in words, before it takes the form of Markdown, HTML or plain text. */
sealed interface Block {

    /** What minutes, their parts (2) and their items (3) are called; the title has level 1. */
    record Heading(int level, String text) implements Block {}

    /** What a group of lines within a part or an item is: a heading as well, which plain text ends with a colon. */
    record Label(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** How far the minutes have come. */
    record Status(String text) implements Block {}

    record Bullets(List<Point> points) implements Block {}
}
