package scot.trsws.programme.workstream.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many tokens are asked for. */
@Schema(name = "SurveyTokenOrderDraft", examples = "{\"count\": 25}")
record TokenOrder(@NotNull @Min(1) @Max(10_000) Integer count) {}
