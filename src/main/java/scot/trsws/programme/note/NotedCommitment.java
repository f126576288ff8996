package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.action.Strength;

/** A promise made in passing, as a note tells it. */
@Schema(name = "NotedCommitment")
public record NotedCommitment(
        @Schema(description = "Who promised, where the note says it.") @Valid Named madeBy,
        @Schema(description = "As what, such as programme lead.") @Size(max = 200) String role,
        @Schema(description = "To whom, where the note says it.") @Valid Named madeTo,
        @NotNull Strength strength,
        @NotBlank @Size(max = 4000) String statement,
        @Schema(description = "When, in the words of the note.") @Size(max = 200) String dueText,
        LocalDate dueOn,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public NotedCommitment {
        lines = Note.orEmpty(lines);
    }
}
