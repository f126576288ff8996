package scot.trsws.programme.workstream.site;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site in a stage, from the day it came to it. */
@Schema(name = "SiteStay")
record Stay(
        @NotNull String site,
        @NotNull String area,
        @NotNull String workstream,
        @Schema(description = "Null where no stage is recorded.") Stage stage,
        @Schema(description = "The day on which it came to the stage.") LocalDate from,
        @Schema(description = "The day on which it came to the next; null while it is there.") LocalDate to,
        @Schema(description = "The days that it was there, or is until today.") Integer days,
        @Schema(description = "Why it came to the stage, where that was said.") String reason,
        @Schema(description = "Whether this is where it stands today.") @NotNull Boolean present) {}
