package scot.trsws.programme.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;

/** The fact that a meeting took place on its day. */
@Schema(name = "Holding", examples = "{\"on\": \"2022-01-31\"}")
public record Holding(@Schema(description = "The day of the meeting; where it was held on another, move the meeting first.") @NotNull @PastOrPresent LocalDate on) {

    void check(LocalDate planned) {
        if (!on.equals(planned)) {
            throw Problem.invalid(Problem.Error.at("/on", "must be the day of the meeting, " + planned + "; change that first if it was held on another"));
        }
    }
}
