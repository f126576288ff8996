package scot.trsws.programme.note;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the note of an earlier meeting was approved, and how. */
@Schema(name = "NotedApproval")
public record Approval(
        @Schema(description = "The earlier meeting; null where none on record is meant.") String meeting,
        @Schema(description = "The day of the earlier meeting, where the note says it.") LocalDate on,
        @Schema(description = "Its number, where the note says it.") Integer number,
        @NotNull ApprovalChannel by,
        @Schema(description = "What was to be amended; null where nothing was.") @Size(max = 4000) String amendments,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public Approval {
        lines = Note.orEmpty(lines);
    }

    /** With amendments that other lines tell. */
    public Approval amended(String told, List<Integer> more) {
        return new Approval(meeting, on, number, by, told, Stream.concat(lines.stream(), more.stream()).distinct().toList());
    }
}
