package scot.trsws.programme.minutes;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many parts of a kind a note has not, because whom it is for may not see them. */
@Schema(name = "LeftOut")
record LeftOut(@NotNull Kind kind, @Schema(description = "How many.") @NotNull int count) {

    /** A kind of part of a note. */
    @Schema(name = "LeftOutKind")
    enum Kind {
        UPDATE, REFLECTION, DECISION, ACTION, MEETING
    }
}
