package scot.trsws.programme.workstream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** What the records of one kind say of how workstreams get on. Each kind is a bean of this; the workstreams name none. */
public interface Progress {

    /** What kind of record speaks. */
    String source();

    /** What is recorded of these workstreams, asked once for them all; of one without records it says nothing. */
    List<Statement> of(Set<String> workstreams, LocalDate today);

    /** One thing said: a count, a state, or both. */
    @Schema(name = "Progress")
    record Statement(
            @NotNull String workstream,
            @Schema(description = "The kind of record that says it.", examples = "milestone") @NotNull String source,
            @Schema(description = "What is said, in words that every workstream uses alike.", examples = "milestones-late") @NotBlank String measure,
            @Schema(description = "How many; null where it is no count, or nobody recorded one.") Count count,
            @Schema(description = "Where it stands; null where it is no state.") String state,
            @Schema(description = "Since when, or the day of the last that was counted; null where that is not known.") LocalDate on) {}
}
