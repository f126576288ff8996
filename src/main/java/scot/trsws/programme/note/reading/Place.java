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

    /** Whether it is under a heading of actions. */
    boolean isListed() {
        return mode == Mode.ACTIONS || mode == Mode.LOG;
    }

    /** Whose update it is in; null outside of updates. */
    Named reporting() {
        return mode == Mode.UPDATE ? item.update().partner : null;
    }
}
