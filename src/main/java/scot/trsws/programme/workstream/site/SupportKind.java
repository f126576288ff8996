package scot.trsws.programme.workstream.site;

/** What sort of support it is. */
public enum SupportKind {
    TRAINING, COACHING, LEADERSHIP, COMMUNICATIONS, POLICY
}
