package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that minutes hold: the note of the meeting, and what is said in passing in it. */
@Schema(name = "MinutesContent")
public record Content(
        @NotNull @Valid Note note,
        @Size(max = 500) List<@NotNull @Valid NotedCount> counts,
        @Size(max = 500) List<@NotNull @Valid NotedCommitment> commitments,
        @Size(max = 500) List<@NotNull @Valid NotedEvent> events,
        @Size(max = 500) List<@NotNull @Valid NotedPublication> publications) {

    public Content {
        counts = Note.orEmpty(counts);
        commitments = Note.orEmpty(commitments);
        events = Note.orEmpty(events);
        publications = Note.orEmpty(publications);
    }
}
