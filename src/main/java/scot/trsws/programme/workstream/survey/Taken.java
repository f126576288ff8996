package scot.trsws.programme.workstream.survey;

/** What became of a piece of feedback. */
public enum Taken {
    TAKEN, PARTLY_TAKEN, NOT_TAKEN
}
