package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something published, or about to be, that a note tells of. */
@Schema(name = "NotedPublication")
public record NotedPublication(
        @NotBlank @Size(max = 500) String title,
        @Schema(description = "Who published it, where the note says it.") @Valid Named publisher,
        @Schema(description = "The day, where the note says it.") LocalDate on,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public NotedPublication {
        lines = Note.orEmpty(lines);
    }
}
