package scot.trsws.programme.workstream.survey.disclosure;

/** What becomes of a count that says the same of everybody in a group. */
public enum Extreme {
    SHOWN, SUPPRESSED
}
