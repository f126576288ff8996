package scot.trsws.programme.note;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a note says of the meeting after. */
@Schema(name = "NextMeeting")
public record NextMeeting(
        @Schema(description = "Its day, where the note says it.") LocalDate on,
        @Schema(description = "In the words of the note.") @Size(max = 1000) String text,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public NextMeeting {
        lines = Note.orEmpty(lines);
    }
}
