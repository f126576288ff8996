package scot.trsws.programme.minutes;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.note.ApprovalChannel;

/** What is read of the steps of minutes. */
@Schema(name = "Minutes")
public record MinutesView(
        @NotNull String id,
        @NotNull long version,
        @Schema(description = "The meeting, whose id is that of its minutes.") @NotNull String meeting,
        @NotNull MinutesStatus status,
        @Schema(description = "The number of the revision that stands; null for a draft, which is composed of the records.") Integer revision,
        @Schema(description = "When they were last circulated; null where they were not, or nobody knows.") LocalDate circulatedOn,
        Approved approval,
        LocalDate publishedOn,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) implements Representation {

    /** That minutes were approved, and how. */
    @Schema(name = "MinutesApproval")
    public record Approved(
            @NotNull LocalDate on,
            @Schema(description = "The meeting that approved them or was told so.") String at,
            @NotNull ApprovalChannel by,
            @Schema(description = "What was to be amended; null where nothing was, and for whoever asks without a key: it may quote what was struck out.") String amendments,
            @Schema(description = "The number of the revision that was approved.") @NotNull int revision) {}

    /** For whoever may not know of the meeting that approved them. */
    MinutesView withoutItsMeeting() {
        return with(new Approved(approval.on, null, approval.by, approval.amendments, approval.revision));
    }

    /** For whoever may not know what was to be amended. */
    MinutesView withoutAmendments() {
        return approval == null ? this : with(new Approved(approval.on, approval.at, approval.by, null, approval.revision));
    }

    private MinutesView with(Approved told) {
        return new MinutesView(id, version, meeting, status, revision, circulatedOn, told, publishedOn, createdAt, updatedAt);
    }

    /** The day of the step that gave them their status; null for a draft. */
    LocalDate statusOn() {
        return switch (status) {
            case DRAFT -> null;
            case CIRCULATED -> circulatedOn;
            case APPROVED -> approval.on;
            case PUBLISHED -> publishedOn;
        };
    }
}
