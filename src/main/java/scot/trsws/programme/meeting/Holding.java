package scot.trsws.programme.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;

/** The fact that a meeting took place on its day. */
@Schema(name = "Holding")
record Holding(@Schema(description = "The day of the meeting; where it was held on another, move the meeting first.") @NotNull LocalDate on) {

    void check(LocalDate planned, LocalDate today) {
        if (!on.equals(planned)) {
            throw Problem.invalid(Problem.Error.at("/on", "must be the day of the meeting, " + planned + "; change that first if it was held on another"));
        }
        if (on.isAfter(today)) {
            throw Problem.invalid(Problem.Error.at("/on", "must not be in the future"));
        }
    }
}
