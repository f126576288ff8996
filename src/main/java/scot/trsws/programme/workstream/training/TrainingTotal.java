package scot.trsws.programme.workstream.training;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** What the sessions of one group come to. A dimension that was not asked for is null; NOT_RECORDED is a group of its own. */
@Schema(name = "TrainingTotal", description = "What the delivered sessions of one group come to. A dimension that was not asked for is null;"
        + " NOT_RECORDED is the group of which the record does not say it.")
public record TrainingTotal(
        @Schema(description = "A level of training, or NOT_RECORDED.", examples = "SKILLED") String level,
        @Schema(description = "A tag of the taxonomy audience, or NOT_RECORDED.") String audience,
        @Schema(description = "A partner, or NOT_RECORDED.") String deliverer,
        @Schema(description = "A council area, or NOT_RECORDED.") String area,
        @Schema(description = "The month in which the sessions started.", examples = "2024-01") String month,
        @Schema(description = "The sum of those invited; null where no session says, without an upper end where one does not.") Count invited,
        @Schema(description = "The sum of those who came; null where no session says, without an upper end where one does not.") Count attended,
        @Schema(description = "The sum of those who completed; null where no session says, without an upper end where one does not.") Count completed,
        @Schema(description = "How many sessions were delivered, running totals left out.") @NotNull Long sessions,
        @Schema(description = "Of how many of these it is not recorded how many people came.") @NotNull Long withoutCount,
        @Schema(description = "How many running totals were left out: they hold their own parts.") @NotNull Long runningTotals,
        @Schema(description = "How many sessions were left out because their record does not say what a filter asks of them: they may belong here.")
        @NotNull Long unplaced) {}
