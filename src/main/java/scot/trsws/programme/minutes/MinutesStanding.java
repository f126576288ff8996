package scot.trsws.programme.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import scot.trsws.programme.note.ApprovalChannel;

/** How far the minutes of a meeting that was held have come; never stored. */
@Entity
@Immutable
@Table(name = "minutes_standing")
class MinutesStanding {

    @Schema(name = "MinutesStanding")
    record View(
            @Schema(description = "The meeting, whose id is that of its minutes.") @NotNull String id,
            @NotNull String group,
            Integer number,
            @Schema(description = "The day of the meeting.") @NotNull LocalDate on,
            @Schema(description = "DRAFT where nothing is on record of its minutes.") @NotNull MinutesStatus status,
            LocalDate circulatedOn,
            LocalDate approvedOn,
            @Schema(description = "The meeting that approved them or was told so.") String approvedAt,
            ApprovalChannel approvedBy,
            LocalDate publishedOn) {}

    @Id
    private String id;
    private String group;
    private Integer number;
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    private MinutesStatus status;

    @Enumerated(EnumType.STRING)
    private MinutesStatus kept;

    private LocalDate circulatedOn;
    private LocalDate approvedOn;
    private String approvedAt;

    @Enumerated(EnumType.STRING)
    private ApprovalChannel approvedBy;

    private LocalDate publishedOn;

    protected MinutesStanding() {}

    View view() {
        return new View(id, group, number, on, status, circulatedOn, approvedOn, approvedAt, approvedBy, publishedOn);
    }
}
