package scot.trsws.programme.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Visibility;

/** What is read of a meeting. */
@Schema(name = "Meeting")
public record MeetingView(
        String id,
        long version,
        String group,
        Integer number,
        LocalDate on,
        MeetingMode mode,
        String purpose,
        List<Attendance> attendance,
        @NotNull ApologiesRecord apologies,
        List<AgendaItem> agenda,
        @NotNull MeetingStatus status,
        @Schema(description = "When it was called off; null unless it was.") LocalDate cancelledOn,
        @Schema(description = "Why it was called off, where known.") String cancellationReason,
        @NotNull Visibility visibility,
        Instant createdAt,
        Instant updatedAt) implements Representation {}
