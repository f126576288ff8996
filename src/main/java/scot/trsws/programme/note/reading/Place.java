package scot.trsws.programme.note.reading;

import scot.trsws.programme.note.Named;

/** Where in an item the reading is, and as what it reads. */
final class Place {

    ItemDraft item;
    Mode mode;
    Columns columns = Columns.NONE;

    void move(ItemDraft into, Mode as) {
        item = into;
        mode = as;
        columns = Columns.NONE;
    }

    /** Whose update it is in; null outside of updates. */
    Named reporting() {
        return mode == Mode.UPDATE ? item.update().partner : null;
    }
}
