package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the head of a table of people, which names no one. */
final class PeopleTable {

    private static final Pattern WORD = Pattern.compile("(?i)(?:names?|roles?|job titles?|titles?|designation|organisations?"
            + "|representing|nominated by|status|position)");
    private static final Pattern AGENDA = Pattern.compile("(?i)agenda item");
    private static final Pattern BETWEEN = Pattern.compile("\t| {3,}");

    private PeopleTable() {}

    /** The head of columns that lines, tabs or spaces part, or of cells below each other: two words for columns, and nobody. */
    static boolean isHead(Block block, Names names) {
        var cells = List.of(BETWEEN.split(block.text()));
        if (cells.size() == 1) {
            return WORD.matcher(block.text().strip()).matches();
        }
        var named = cells.stream().filter(PeopleTable::isColumn).count();
        return named == cells.size() || named > 1
                && cells.stream().noneMatch(cell -> names.whole(cell).isPresent() || cell.contains(Redaction.SOMEBODY));
    }

    private static boolean isColumn(String cell) {
        return Columns.Kind.of(cell) != Columns.Kind.OTHER || AGENDA.matcher(cell.strip()).matches();
    }
}
