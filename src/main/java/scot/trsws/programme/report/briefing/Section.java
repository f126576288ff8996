package scot.trsws.programme.report.briefing;

/** What an entry of a meeting pack tells, in the order of the pack. */
public enum Section {
    PERIOD, REMARK, OPENED, CLOSED, SLIPPED, OPEN, UPDATE, SILENT, DECISION, PROMISE, REFLECTION, EVENT, PUBLICATION, UNAPPROVED, MISSING, AGENDA
}
