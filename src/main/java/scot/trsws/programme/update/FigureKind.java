package scot.trsws.programme.update;

/** What a figure counts: only results may be added; a running total holds its own parts, and a target is a wish. */
public enum FigureKind {
    RESULT, RUNNING_TOTAL, TARGET
}
