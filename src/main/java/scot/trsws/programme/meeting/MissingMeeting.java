package scot.trsws.programme.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number below the highest of its group that no meeting on record has. */
@Schema(name = "MissingMeeting")
public record MissingMeeting(
        @NotNull String group,
        @NotNull Integer number,
        @Schema(description = "The day of the numbered meeting before it; null where none is on record.") LocalDate after,
        @Schema(description = "The day of the numbered meeting that follows it.") @NotNull LocalDate before) {}
