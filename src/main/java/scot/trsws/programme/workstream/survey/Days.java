package scot.trsws.programme.workstream.survey;

import java.time.LocalDate;
import scot.trsws.programme.http.Problem;

/** The days of the steps of one noun, which follow each other. */
final class Days {

    private Days() {}

    /** The day of the next step, refused where it lies before the step that it follows. */
    static LocalDate notBefore(LocalDate former, LocalDate next) {
        if (former != null && next.isBefore(former)) {
            throw Problem.invalid(Problem.Error.at("/on", "must not be before " + former + ", the day of the step before it"));
        }
        return next;
    }
}
