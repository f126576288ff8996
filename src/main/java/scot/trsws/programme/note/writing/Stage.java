package scot.trsws.programme.note.writing;

/** How far minutes have come on their way from the secretariat to the public. */
public enum Stage {
    DRAFT, CIRCULATED, APPROVED, PUBLISHED
}
