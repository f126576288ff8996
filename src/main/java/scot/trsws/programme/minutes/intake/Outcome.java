package scot.trsws.programme.minutes.intake;

/** What the acceptance of minutes did about one thing that they tell. */
public enum Outcome {
    /** A record was made. */
    CREATED,
    /** The record was there, and what it did not say was put in. */
    COMPLETED,
    /** The record was there and says all of it. */
    UNCHANGED,
    /** The record was there, says something else, and was left so. */
    KEPT,
    /** No record can say it. */
    LEFT_OUT
}
