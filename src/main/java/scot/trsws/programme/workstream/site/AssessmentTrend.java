package scot.trsws.programme.workstream.site;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a site was last assessed to be in a domain, and which way it moved; a domain that was never assessed has none. */
@Schema(name = "SiteAssessmentTrend")
record AssessmentTrend(
        @NotNull String site,
        @NotNull String domain,
        @NotNull Perspective perspective,
        @NotNull String scale,
        @NotNull LocalDate on,
        @NotNull Integer value,
        @Schema(description = "What the scale calls the value.") @NotNull String label,
        @Schema(description = "The day of the assessment before, in this domain and from this perspective.") LocalDate previousOn,
        Integer previousValue,
        @Schema(description = "By how much the value changed; null where there is none to compare, or it is on another scale.") Integer change,
        @NotNull Trend trend) {}
