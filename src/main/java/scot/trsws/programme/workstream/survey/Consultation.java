package scot.trsws.programme.workstream.survey;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a partner gave feedback on a version of a survey, of all who were asked or gave some unasked. */
@Schema(name = "SurveyConsultation")
public record Consultation(
        @NotNull String partner,
        @Schema(description = "Whether its feedback was asked for.") @NotNull Boolean asked,
        @Schema(description = "How many pieces of feedback it gave.") @NotNull Long feedback,
        @Schema(description = "How many of them have no answer yet.") @NotNull Long unanswered,
        @Schema(description = "When it gave the last of them.") LocalDate lastOn) {}
