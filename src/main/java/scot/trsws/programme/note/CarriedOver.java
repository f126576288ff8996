package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action of an earlier meeting that a note comes back to. */
@Schema(name = "CarriedOverAction")
public record CarriedOver(
        @Schema(description = "The record that it comes from or was made into; null where there is none yet.") String record,
        @Schema(description = "What the notes call it.", examples = "2.1") @Size(max = 50) String reference,
        @NotBlank @Size(max = 500) String title,
        @Valid Named owner,
        @NotNull Standing standing,
        @Schema(description = "What was said of its progress.") @Size(max = 4000) String remark,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public CarriedOver {
        lines = Note.orEmpty(lines);
    }
}
