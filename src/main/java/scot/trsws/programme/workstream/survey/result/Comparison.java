package scot.trsws.programme.workstream.survey.result;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** One answer of one group in a wave, and in an earlier one. */
@Schema(name = "SurveyComparison")
public record Comparison(
        @NotNull String question,
        @Schema(description = "The code of an option, a step or a band; NO_ANSWER for who gave none. Null where the question was asked in neither wave.") String answer,
        String label,
        @Schema(description = "What groups are told apart by; null for everybody.") String dimension,
        @Schema(description = "The group: a category, or NOT_RECORDED.") String category,
        @NotNull String wave,
        Count count,
        @Schema(description = "Why there is no count to read in the wave; null where there is one.") Why why,
        Interval percent,
        @NotNull String earlierWave,
        Count earlierCount,
        @Schema(description = "Why there is no count to read in the earlier wave; null where there is one.") Why earlierWhy,
        Interval earlierPercent,
        @Schema(description = "How many percentage points more it is in the wave than in the earlier one; null where one is not told.") Interval change,
        @Schema(description = Result.RELEASED) Boolean released,
        @Schema(description = "The same of the earlier wave.") Boolean earlierReleased) {}
