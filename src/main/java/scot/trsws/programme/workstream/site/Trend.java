package scot.trsws.programme.workstream.site;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way a level moved since the assessment before; levels of two scales are not compared. */
@Schema(name = "AssessmentTrendDirection")
public enum Trend {
    FIRST, UP, LEVEL, DOWN, NOT_COMPARABLE;

    static Trend of(boolean first, Integer change) {
        if (first) {
            return FIRST;
        }
        return change == null ? NOT_COMPARABLE : change > 0 ? UP : change < 0 ? DOWN : LEVEL;
    }
}
