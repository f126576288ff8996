package scot.trsws.programme.action;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Visibility;

/** What is read of a commitment. */
@Schema(name = "Commitment")
public record CommitmentView(
        String id,
        long version,
        String statement,
        String madeBy,
        String madeByRole,
        String madeTo,
        String meeting,
        @NotNull LocalDate madeOn,
        Strength strength,
        String dueText,
        LocalDate dueOn,
        String workstream,
        String priority,
        @NotNull CommitmentStatus status,
        @Schema(description = "Since when it has this status; null while it is open.") LocalDate statusOn,
        @Schema(description = "Why it has this status, where that was said.") String statusReason,
        @Schema(description = "The action that it was made into, while it is promoted.") String action,
        @Schema(description = "Whether it is open and should have been kept by now; null where no day was set.") Boolean overdue,
        @Schema(description = "For how many days it has been open, or was.") @NotNull long ageInDays,
        @NotNull Visibility visibility,
        Instant createdAt,
        Instant updatedAt) implements Representation {}
