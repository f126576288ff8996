package scot.trsws.programme.action;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Visibility;

/** What is read of an action. */
@Schema(name = "Action")
public record ActionView(
        String id,
        long version,
        String title,
        @Schema(description = "What the minutes call it, such as 2.1; null where it has no number.") String reference,
        String description,
        String owner,
        String counterpart,
        String meeting,
        String workstream,
        String priority,
        LocalDate dueOn,
        @Schema(description = "The first date that it was due on.") LocalDate originalDueOn,
        @NotNull ActionStatus status,
        @Schema(description = "Since when it has this status; null while it is open.") LocalDate statusOn,
        @Schema(description = "Why it has this status, where that was said.") String statusReason,
        @Schema(description = "Whether it should have been done by now; null where no date was set.") Boolean overdue,
        @NotNull List<Action.Note> notes,
        @NotNull Visibility visibility,
        Instant createdAt,
        Instant updatedAt) implements Representation {}
