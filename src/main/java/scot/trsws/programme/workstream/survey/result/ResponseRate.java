package scot.trsws.programme.workstream.survey.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** How many of a group responded, of those who were invited. */
@Schema(name = "SurveyResponseRate")
public record ResponseRate(
        @Schema(description = "What groups are told apart by; null for everybody.") String dimension,
        @Schema(description = "The group: a category, or NOT_RECORDED.") String category,
        @Schema(description = "How many were invited; null where nobody recorded it.") Count invited,
        @Schema(description = "How many responded; where that is suppressed, only that they are no more than all suppressed groups together.") Count responses,
        @Schema(description = "Why there is no count of responses to read; null where there is one.") Why why,
        @Schema(description = "The responses in per cent of the invited; null where one is not known.") Interval percent) {}
