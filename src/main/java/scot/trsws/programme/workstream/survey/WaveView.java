package scot.trsws.programme.workstream.survey;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Count;

/** What is read of a wave. */
@Schema(name = "SurveyWave")
public record WaveView(
        String id,
        long version,
        String instrument,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Population> population,
        @NotNull WaveStatus status,
        @Schema(description = "Since when it has this status; null while it is planned.") LocalDate statusOn,
        String statusReason,
        LocalDate openedOn,
        LocalDate closedOn,
        @Schema(description = "How many came in: while open only which tens, then no number below minimumBase; null while planned and in history.") Count responses,
        Instant createdAt,
        Instant updatedAt) implements Representation {}
