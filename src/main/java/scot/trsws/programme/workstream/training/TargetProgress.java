package scot.trsws.programme.workstream.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.Kept;

/** What the sessions within the scope and the period of a target come to; never stored, and never added to the target. */
@Entity
@Immutable
@Table(name = "training_target_progress")
class TargetProgress extends Kept<TargetProgress.View> {

    @Schema(name = "TargetProgress")
    record View(
            @Schema(description = "The target.") @NotNull String id,
            @Schema(description = "The version of the target.") @NotNull long version,
            @NotNull String title,
            String workstream,
            TrainingLevel level,
            String audience,
            String deliverer,
            String area,
            @NotNull TargetMeasure measure,
            @NotNull LocalDate from,
            @NotNull LocalDate dueOn,
            @Schema(description = "How many people are to be trained.") @NotNull int people,
            @Schema(description = "How many were, by the delivered sessions that may be added; null where none says, which is not zero.") Count result,
            @Schema(description = "How many sessions were delivered, running totals left out.") @NotNull long sessions,
            @Schema(description = "How many of these do not say how many people.") @NotNull long withoutCount,
            @Schema(description = "How many running totals were left out: they hold their own parts.") @NotNull long runningTotals,
            @Schema(description = "How many more sessions may count: their record does not say a level, audience, deliverer or area that the target asks for.")
            @NotNull long unplaced,
            @Schema(description = "MET where the result is surely so many. NOT_MET where it is surely fewer, and every session was counted and none left out."
                    + " UNCERTAIN otherwise, and where nothing is recorded.") @NotNull Standing standing,
            @Schema(description = "How many people are still to be trained; null where nothing is recorded.") Count remaining,
            @Schema(description = "Whether the last day has passed and the target is not surely met.") @NotNull boolean overdue,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;
    private String workstream;
    private String audience;
    private String deliverer;
    private String area;
    private int people;
    private LocalDate from;
    private LocalDate dueOn;
    private Long resultLower;
    private Long resultUpper;
    private long sessions;
    private long withoutCount;
    private long runningTotals;
    private long unplaced;

    @Enumerated(EnumType.STRING)
    private TrainingLevel level;

    @Enumerated(EnumType.STRING)
    private TargetMeasure measure;

    protected TargetProgress() {}

    @Override
    public View view(LocalDate today) {
        var result = Count.sum(resultLower, resultUpper);
        var standing = Standing.of(people, result, withoutCount == 0 && runningTotals == 0 && unplaced == 0);
        return new View(id(), version(), title, workstream, level, audience, deliverer, area, measure, from, dueOn, people, result, sessions, withoutCount,
                runningTotals, unplaced, standing, remaining(), standing != Standing.MET && dueOn.isBefore(today), createdAt(), updatedAt());
    }

    /** As many as are surely missing, up to as many as may be; where more may belong to the target, perhaps none is. */
    private Count remaining() {
        var most = resultUpper == null || unplaced > 0 || runningTotals > 0 ? null : resultUpper;
        return resultLower == null ? null : Count.of(most == null ? 0 : Math.max(0, people - most), Math.max(0, people - resultLower));
    }
}
