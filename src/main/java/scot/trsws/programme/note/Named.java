package scot.trsws.programme.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner or a group under the name that the note gives it, and which one that is where it is known. */
@Schema(name = "Named")
public record Named(
        @Schema(description = "As the note has it.") @NotBlank @Size(max = 200) String name,
        @Schema(description = "Its id; null where no name on record is this one.") String id) {

    /** What the register does not know, under the name that was given. */
    public static Named unknown(String name) {
        return new Named(name, null);
    }
}
