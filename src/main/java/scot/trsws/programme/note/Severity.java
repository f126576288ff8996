package scot.trsws.programme.note;

/** How much a finding matters: it is wrong, it is likely wrong, or it is worth knowing. */
public enum Severity {
    ERROR, WARNING, NOTICE
}
