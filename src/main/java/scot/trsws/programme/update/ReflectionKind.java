package scot.trsws.programme.update;

/** What a reflection on an update or on an item of the agenda is. */
public enum ReflectionKind {
    QUESTION, CONCERN, SUGGESTION, OFFER, CHALLENGE, COMMENT
}
