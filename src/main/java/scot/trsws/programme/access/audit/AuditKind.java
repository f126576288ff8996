package scot.trsws.programme.access.audit;

/** What an entry of the audit is about; a change and an erasure vouch for what a row of the history is from then on. */
enum AuditKind {
    WRITE, REFUSAL, EXPORT, CHANGE, ERASURE
}
