package scot.trsws.programme.update;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Visibility;

/** What is read of a reflection. */
@Schema(name = "Reflection")
public record ReflectionView(
        String id,
        long version,
        String meeting,
        String update,
        String agendaItem,
        ReflectionKind kind,
        String raisedBy,
        String raisedByRole,
        String text,
        @NotNull ReflectionStatus status,
        @Schema(description = "Since when it has this status; null while it is open.") LocalDate statusOn,
        @Schema(description = "Why it was parked; null unless it is.") String statusReason,
        @Schema(description = "What was answered; null unless it was.") Answer answer,
        @NotNull Visibility visibility,
        Instant createdAt,
        Instant updatedAt) implements Representation {}
