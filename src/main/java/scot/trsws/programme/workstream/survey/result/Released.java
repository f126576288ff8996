package scot.trsws.programme.workstream.survey.result;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table of a wave that was released, as the ledger has it. */
@Schema(name = "SurveyRelease")
public record Released(
        @Schema(description = "The code of a question; of one with several choices, the code of the option after a slash.") @NotNull String question,
        @Schema(description = "What groups it tells apart; empty for everybody.") @NotNull List<String> dimensions,
        @Schema(description = "The day on which it was released.") @NotNull LocalDate on,
        @Schema(description = "How many cells it shows; none, where only other options of the question could be told.") @NotNull Integer shown,
        @Schema(description = "How many cells it hides.") @NotNull Integer suppressed) {}
