package scot.trsws.programme.note;

/** How a note was approved. */
public enum ApprovalChannel {
    MEETING, CORRESPONDENCE
}
