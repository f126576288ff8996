package scot.trsws.programme.workstream.training;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.Visibility;

/** What is read of a session. */
@Schema(name = "Session")
public record SessionView(
        String id,
        long version,
        String course,
        String description,
        LocalDate startsOn,
        LocalDate endsOn,
        TrainingMode mode,
        String place,
        String area,
        String audience,
        String deliverer,
        Count invited,
        Count attended,
        Count completed,
        @NotNull boolean cumulative,
        @NotNull boolean trainsTrainers,
        String cascadeOf,
        @Schema(description = "Only sessions that were delivered are ever counted.") @NotNull SessionStatus status,
        @Schema(description = "The day it was delivered or called off; null while it is planned.") LocalDate statusOn,
        @Schema(description = "Why it was called off, or what was said of its delivery.") String statusReason,
        @NotNull Visibility visibility,
        Instant createdAt,
        Instant updatedAt) implements Representation {}
