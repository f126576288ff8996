package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point of a note, and the points below it. */
@Schema(name = "NotedPoint")
public record Point(
        @NotBlank @Size(max = 4000) String text,
        @Schema(description = "The points below it.") @Size(max = 100) List<@NotNull @Valid Point> points,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public Point {
        points = Note.orEmpty(points);
        lines = Note.orEmpty(lines);
    }
}
