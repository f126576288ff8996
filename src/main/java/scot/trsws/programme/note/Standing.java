package scot.trsws.programme.note;

/** How an action of an earlier meeting stands, by the note of a later one. */
public enum Standing {
    OPEN, ONGOING, CLOSED
}
