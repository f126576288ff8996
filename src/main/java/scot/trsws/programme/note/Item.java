package scot.trsws.programme.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.meeting.AgendaPurpose;

/** An item of a meeting, under its heading: what was discussed, reported, asked, decided and asked for. */
@Schema(name = "NotedItem")
public record Item(
        @Schema(description = "Its number, as the note has it.", examples = "2") @Size(max = 20) String number,
        @NotBlank @Size(max = 500) String heading,
        @Schema(description = "What it was on the agenda for; null where the note does not tell.") AgendaPurpose purpose,
        @Schema(description = "The partner that led or presented it.") @Valid Named lead,
        @Schema(description = "As what, such as Professional Social Work Adviser.") @Size(max = 200) String role,
        @Schema(description = "That the note of an earlier meeting was approved under this item.") @Valid Approval approves,
        @Schema(description = "What was presented and discussed.") @Size(max = 200) List<@NotNull @Valid Point> points,
        @Size(max = 200) List<@NotNull @Valid NotedUpdate> updates,
        @Size(max = 200) List<@NotNull @Valid NotedReflection> reflections,
        @Size(max = 200) List<@NotNull @Valid NotedDecision> decisions,
        @Size(max = 200) List<@NotNull @Valid CarriedOver> carriedOver,
        @Size(max = 200) List<@NotNull @Valid NotedAction> actions,
        @Schema(description = "The lines of the source that say so, from 1; empty where it comes from records.") List<Integer> lines) {

    public Item {
        points = Note.orEmpty(points);
        updates = Note.orEmpty(updates);
        reflections = Note.orEmpty(reflections);
        decisions = Note.orEmpty(decisions);
        carriedOver = Note.orEmpty(carriedOver);
        actions = Note.orEmpty(actions);
        lines = Note.orEmpty(lines);
    }
}
