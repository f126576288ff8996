package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered to a reflection. */
@Schema(name = "NotedAnswer")
public record NotedAnswer(
        @Schema(description = "Who answered, where the note says it.") @Valid Named by,
        @Schema(description = "As what, such as chair.") @Size(max = 200) String role,
        @NotBlank @Size(max = 4000) String text,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public NotedAnswer {
        lines = Note.orEmpty(lines);
    }
}
