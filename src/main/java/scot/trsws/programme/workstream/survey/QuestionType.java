package scot.trsws.programme.workstream.survey;

/** What an answer to a question is. */
public enum QuestionType {
    SINGLE, MULTIPLE, SCALE, NUMBER, TEXT;

    /** Whether answers are chosen from options. */
    public boolean isChosen() {
        return this == SINGLE || this == MULTIPLE;
    }

    /** Whether an answer is a whole number between two others. */
    public boolean isNumeric() {
        return this == SCALE || this == NUMBER;
    }
}
