package scot.trsws.programme.note.reading;

import java.util.Arrays;
import java.util.List;

/** A piece of minutes that belongs together, though it may stand in several lines: a heading, a paragraph, a bullet, a row of a table. */
record Block(Kind kind, int depth, String marker, String text, List<Integer> lines, int gap) {

    /** What it is; a heading whose level is not known has the depth 0. */
    enum Kind {
        HEADING, PARAGRAPH, BULLET, ROW, ASIDE
    }

    Block as(Kind other, int level) {
        return new Block(other, level, marker, text, lines, gap);
    }

    Block saying(String other) {
        return new Block(kind, depth, marker, other, lines, gap);
    }

    boolean is(Kind one) {
        return kind == one;
    }

    List<String> cells() {
        return Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
    }

    int line() {
        return lines.get(0);
    }
}
