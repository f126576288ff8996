package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner reported, as a note tells it. */
@Schema(name = "NotedUpdate")
public record NotedUpdate(
        @Schema(description = "The record that it comes from or was made into; null where there is none yet.") String record,
        @Schema(description = "Who reported; null where the note does not say.") @Valid Named partner,
        @Schema(description = "The heading that it stands under, where it is not that of its item.") @Size(max = 500) String heading,
        @Schema(description = "The sentence that leads into the points.") @Size(max = 4000) String introduction,
        @Size(max = 200) List<@NotNull @Valid Point> points,
        @Size(max = 200) List<@NotNull @Valid NotedReflection> reflections,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public NotedUpdate {
        points = Note.orEmpty(points);
        reflections = Note.orEmpty(reflections);
        lines = Note.orEmpty(lines);
    }
}
