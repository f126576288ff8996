package scot.trsws.programme.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;

/** The fact that a meeting was called off. */
@Schema(name = "Cancellation")
record Cancellation(
        @Schema(description = "The day on which it was called off.") @NotNull LocalDate on,
        @Schema(description = "Why, where known.") @Size(max = 4000) String reason) {

    void check(LocalDate today) {
        if (on.isAfter(today)) {
            throw Problem.invalid(Problem.Error.at("/on", "must not be in the future"));
        }
    }
}
