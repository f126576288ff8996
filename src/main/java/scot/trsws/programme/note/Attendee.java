package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Text;
import scot.trsws.programme.meeting.Presence;

/** Who was at a meeting or sent apologies, as the note names them: an organisation, or people of whom it says only what they are. */
@Schema(name = "Attendee", description = "Names either a partner or a category.")
public record Attendee(
        @Valid Named partner,
        @Schema(description = "What the people are, where no organisation is named.") @Size(max = 200) String category,
        @NotNull Presence presence,
        @Size(max = 200) String role,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public Attendee {
        lines = Note.orEmpty(lines);
    }

    boolean namesNobody() {
        return partner == null && (category == null || Text.isBlank(category));
    }
}
