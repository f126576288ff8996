package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody will do, as a note tells it. */
@Schema(name = "NotedAction")
public record NotedAction(
        @Schema(description = "The record that it comes from or was made into; null where there is none yet.") String record,
        @Schema(description = "What the note calls it, such as 2.1; null where it has no number.", examples = "2.1") @Size(max = 50) String reference,
        @NotBlank @Size(max = 500) String title,
        @Schema(description = "Who will do it, where the note says it.") @Valid Named owner,
        @Schema(description = "With or for whom.") @Valid Named counterpart,
        LocalDate dueOn,
        @Schema(description = "When, in the words of the note, where they name no day.", examples = "before the summer") @Size(max = 200) String dueText,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public NotedAction {
        lines = Note.orEmpty(lines);
    }
}
