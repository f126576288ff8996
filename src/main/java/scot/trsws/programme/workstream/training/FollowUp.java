package scot.trsws.programme.workstream.training;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.CountColumns;
import scot.trsws.programme.store.Kept;

/** What followed a session that was delivered, by way of coaching and evaluation; never stored. */
@Entity
@Immutable
@Table(name = "training_follow_up")
class FollowUp extends Kept<FollowUp.View> {

    @Schema(name = "FollowUp")
    record View(
            @Schema(description = "The session.") @NotNull String id,
            @Schema(description = "The version of the session.") @NotNull long version,
            @NotNull String course,
            @NotNull String workstream,
            TrainingLevel level,
            String audience,
            String deliverer,
            String area,
            @NotNull LocalDate startsOn,
            @Schema(description = "Whether its counts are a running total.") @NotNull boolean cumulative,
            @Schema(description = "How many people came; null where not recorded.") Count attended,
            @Schema(description = "How many coachings were held.") @NotNull long coachingHeld,
            @Schema(description = "How many coachings are still to come.") @NotNull long coachingPlanned,
            @Schema(description = "The day of the last coaching that was held.") LocalDate lastCoachingOn,
            @Schema(description = "How many evaluations speak of the session itself.") @NotNull long evaluations,
            @Schema(description = "What these asked.") @NotNull List<KirkpatrickLevel> kirkpatrickLevels,
            @Schema(description = "Whether the session itself was evaluated.") @NotNull boolean evaluated,
            @Schema(description = "Whether its course was evaluated as a whole, which is not an evaluation of the session.") @NotNull boolean courseEvaluated,
            @Schema(description = "How many days ago it started.") @NotNull long daysSince,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String course;
    private String workstream;
    private String audience;
    private String deliverer;
    private String area;
    private LocalDate startsOn;
    private boolean cumulative;
    private long coachingHeld;
    private long coachingPlanned;
    private LocalDate lastCoachingOn;
    private long evaluations;
    private String[] kirkpatrickLevels;
    private boolean courseEvaluated;

    @Enumerated(EnumType.STRING)
    private TrainingLevel level;

    @Embedded
    @EmbeddedColumnNaming("attended_%s")
    private CountColumns attended;

    protected FollowUp() {}

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), course, workstream, level, audience, deliverer, area, startsOn, cumulative, CountColumns.read(attended),
                coachingHeld, coachingPlanned, lastCoachingOn, evaluations, Stream.of(kirkpatrickLevels).map(KirkpatrickLevel::valueOf).sorted().toList(),
                evaluations > 0, courseEvaluated, ChronoUnit.DAYS.between(startsOn, today), createdAt(), updatedAt());
    }
}
