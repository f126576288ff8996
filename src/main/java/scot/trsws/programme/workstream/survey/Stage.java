package scot.trsws.programme.workstream.survey;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one survey is. */
@Schema(name = "SurveyStanding")
public record Stage(
        @NotNull String survey,
        @NotNull String workstream,
        @Schema(description = "How far its latest version has come, or the latest wave with it that was opened.") @NotNull SurveyStage stage,
        @Schema(description = "Since when; null for a draft.") LocalDate since,
        @Schema(description = "Its latest version.") String instrument,
        @Schema(description = "The wave with that version that was opened last, or else is planned.") String wave,
        @Schema(description = "How many partners are asked for feedback on that version.") @NotNull Long consulted,
        @Schema(description = "How many of them gave some.") @NotNull Long feedbackIn,
        @Schema(description = "How many pieces of feedback have no answer yet.") @NotNull Long feedbackUnanswered,
        @Schema(description = "The day that is planned.") LocalDate opensOn,
        @Schema(description = "The day that is planned.") LocalDate closesOn) {}
