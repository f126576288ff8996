package scot.trsws.programme.note.reading;

import java.util.List;
import scot.trsws.programme.note.Standing;

/** Reads the rows of tables of actions, whose head may be missing. */
final class ActionRows {

    private final Lexicon lexicon;
    private final Actions actions;
    private final CarriedActions carried;
    private final Place place;

    ActionRows(Lexicon lexicon, Actions actions, CarriedActions carried, Place place) {
        this.lexicon = lexicon;
        this.actions = actions;
        this.carried = carried;
        this.place = place;
    }

    /** Whether a row is one of a table of actions. */
    boolean takes(Block row) {
        var columns = place.columns;
        if (columns.has(Columns.Kind.ACTION) && (columns.has(Columns.Kind.OWNER) || columns.has(Columns.Kind.STATUS) || place.isListed())) {
            tabled(row);
            return true;
        }
        var cells = Setting.bare(String.join(" | ", row.cells().stream().filter(cell -> !cell.isBlank()).toList()));
        if (!columns.isNone() || !place.isListed() || Parted.of(cells, lexicon).isEmpty()) {
            return false;
        }
        place.item.actions.add(actions.action(new Called(null, cells), List.of(), row.lines()));
        return true;
    }

    private void tabled(Block row) {
        var status = place.columns.cell(row.cells(), Columns.Kind.STATUS);
        var standing = status == null ? null : CarriedActions.standing(status);
        var logged = place.mode == Mode.LOG && place.columns.has(Columns.Kind.STATUS);
        if (place.mode == Mode.CARRIED_OVER || logged || standing != null && standing != Standing.OPEN) {
            place.item.carriedOver.add(carried.carriedRow(row.cells(), place.columns, row.lines()));
        } else {
            place.item.actions.add(actions.row(row.cells(), place.columns, row.lines()));
        }
    }
}
