package scot.trsws.programme.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** What the results of one measure come to. */
@Schema(name = "FigureTotal")
public record FigureTotal(
        @NotNull String measure,
        @Schema(description = "The sum of the results; null where no result was reported, which is not zero.") Count total,
        @Schema(description = "How many results were added.") @NotNull Long results,
        @Schema(description = "How many running totals were left out: they hold their own parts.") @NotNull Long runningTotals,
        @Schema(description = "How many targets were left out: they are no results.") @NotNull Long targets) {}
