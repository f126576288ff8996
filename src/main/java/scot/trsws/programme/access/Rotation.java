package scot.trsws.programme.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the old secret of a key is let in beside the new one. */
@Schema(name = "KeyRotation", examples = "{\"overlapHours\": 24}")
record Rotation(
        @Schema(description = "Hours for which the old secret is still let in, so that everything that holds it can be given the new one; 168 (a week) where left out.")
        @Min(0) @Max(2160) Integer overlapHours) {

    private static final int WEEK = 168;

    int hours() {
        return overlapHours == null ? WEEK : overlapHours;
    }
}
