package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.trsws.programme.note.reading.Line.Mark;

/** The row of a table that a page is in while it is read; a row of a table within its cells is a part of it. */
final class TableRow {

    private final List<String> cells = new ArrayList<>();
    private int depth;
    private int begins;
    private boolean isHead;

    boolean isOpen() {
        return depth > 0;
    }

    void open() {
        if (depth++ == 0) {
            cells.clear();
            begins = 0;
            isHead = false;
        }
    }

    void isHead() {
        isHead = true;
    }

    void cell(String text, int line) {
        cells.add(text.strip().replaceAll("\\s+", " "));
        begins = begins == 0 && !text.isEmpty() ? line : begins;
    }

    /** The line that the whole row is; none within another row, or where all cells are empty. */
    Optional<Line> close(boolean aside) {
        if (--depth > 0 || cells.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Line(begins, String.join("\t", cells), aside ? Mark.ASIDE : Mark.ROW, isHead ? 1 : 0));
    }
}
