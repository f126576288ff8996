package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;

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

    /** Every place where nobody is named who attended. */
    public Stream<Problem.Error> broken() {
        var attendance = note == null ? List.<Attendee>of() : note.attendance();
        return IntStream.range(0, attendance.size()).filter(at -> attendance.get(at) != null && attendance.get(at).namesNobody())
                .mapToObj(at -> Problem.Error.at("/note/attendance/" + at, "must name either a partner or a category"));
    }
}
