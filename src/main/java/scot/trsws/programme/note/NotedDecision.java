package scot.trsws.programme.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group agreed, as a note tells it. */
@Schema(name = "NotedDecision")
public record NotedDecision(
        @Schema(description = "The record that it comes from or was made into; null where there is none yet.") String record,
        @NotBlank @Size(max = 4000) String statement,
        @Schema(description = "On what condition; null where on none.") @Size(max = 4000) String conditions,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public NotedDecision {
        lines = Note.orEmpty(lines);
    }
}
