package scot.trsws.programme.output;

/** What was published. */
public enum PublicationKind {
    REPORT, RESEARCH, GUIDANCE, LEARNING, CODE_OF_PRACTICE, TERMS_OF_REFERENCE, MINUTES, WEBSITE, OTHER
}
