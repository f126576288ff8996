package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** A count that a note gives, and how exact it is. */
@Schema(name = "NotedCount")
public record NotedCount(
        @Schema(description = "Whose update gives it, where the note says it.") @Valid Named partner,
        @Schema(description = "What is counted.", examples = "people-trained") @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60) String measure,
        @NotNull @Valid Count count,
        @Schema(description = "What was counted, as it was said.") @Size(max = 1000) String statement,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public NotedCount {
        lines = Note.orEmpty(lines);
    }
}
