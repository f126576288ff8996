package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.meeting.MeetingMode;

/** A dated occasion that a note tells of. */
@Schema(name = "NotedEvent")
public record NotedEvent(
        @NotBlank @Size(max = 500) String title,
        @Size(max = 20) List<@NotNull @Valid Named> hosts,
        @Schema(description = "Its day, where the note says it.") LocalDate on,
        MeetingMode mode,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public NotedEvent {
        hosts = Note.orEmpty(hosts);
        lines = Note.orEmpty(lines);
    }
}
