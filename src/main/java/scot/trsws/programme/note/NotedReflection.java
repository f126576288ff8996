package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.update.ReflectionKind;

/** A question, concern, suggestion, offer, challenge or comment in a note, and what was answered. */
@Schema(name = "NotedReflection")
public record NotedReflection(
        @Schema(description = "The record that it comes from or was made into; null where there is none yet.") String record,
        @NotNull ReflectionKind kind,
        @Schema(description = "Who raised it, where the note says it.") @Valid Named raisedBy,
        @Schema(description = "As what, such as representative or chair.") @Size(max = 200) String role,
        @NotBlank @Size(max = 4000) String text,
        @Valid NotedAnswer answer,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public NotedReflection {
        lines = Note.orEmpty(lines);
    }
}
