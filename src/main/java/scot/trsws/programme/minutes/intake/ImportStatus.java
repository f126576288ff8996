package scot.trsws.programme.minutes.intake;

/** Whether minutes were only read, or records were made of them. */
public enum ImportStatus {
    READ, ACCEPTED
}
