package scot.trsws.programme.store;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fact behind a change of state: the day of it, and why. */
public interface Step {

    LocalDate on();

    String reason();

    /** A step that may speak for itself. */
    @Schema(name = "StepDraft", examples = "{\"on\": \"2024-01-29\"}")
    record Dated(
            @Schema(description = "The day on which it happened.") @NotNull @PastOrPresent LocalDate on,
            @Schema(description = "Why, where that was said.") @Size(max = 4000) String reason) implements Step {}

    /** A step that must be explained. */
    @Schema(name = "ExplainedStepDraft", examples = "{\"on\": \"2024-01-29\", \"reason\": \"Waits for the survey\"}")
    record Explained(
            @Schema(description = "The day on which it happened.") @NotNull @PastOrPresent LocalDate on,
            @Schema(description = "Why.") @NotBlank @Size(max = 4000) String reason) implements Step {}
}
