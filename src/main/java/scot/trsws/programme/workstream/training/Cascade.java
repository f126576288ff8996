package scot.trsws.programme.workstream.training;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.CountColumns;
import scot.trsws.programme.store.Kept;

/** A session that makes trainers, and what these delivered, and theirs in turn; never stored. */
@Entity
@Immutable
@Table(name = "training_cascade")
class Cascade extends Kept<Cascade.View> {

    @Schema(name = "Cascade")
    record View(
            @Schema(description = "The session that makes trainers.") @NotNull String id,
            @Schema(description = "The version of the session.") @NotNull long version,
            @NotNull String course,
            @NotNull String workstream,
            TrainingLevel level,
            String audience,
            String deliverer,
            String area,
            @NotNull LocalDate startsOn,
            @NotNull SessionStatus status,
            @Schema(description = "The session that made its own trainers.") String cascadeOf,
            @Schema(description = "How many trainers it made; null where it was not delivered, or nobody recorded it.") Count trainers,
            @Schema(description = "How many generations of sessions were delivered below it.") @NotNull int generations,
            @Schema(description = "How many sessions were delivered below it, in all generations.") @NotNull long sessions,
            @Schema(description = "How many people came to those; null where none says, without an upper end where one does not.") Count reached,
            @Schema(description = "Of how many of these sessions it is not recorded how many people came.") @NotNull long withoutCount,
            @Schema(description = "How many of these sessions are running totals, which are never added.") @NotNull long runningTotals,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String course;
    private String workstream;
    private String audience;
    private String deliverer;
    private String area;
    private LocalDate startsOn;
    private String cascadeOf;
    private int generations;
    private long sessions;
    private Long reachedLower;
    private Long reachedUpper;
    private long withoutCount;
    private long runningTotals;

    @Enumerated(EnumType.STRING)
    private TrainingLevel level;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @Embedded
    @EmbeddedColumnNaming("trainers_%s")
    private CountColumns trainers;

    protected Cascade() {}

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), course, workstream, level, audience, deliverer, area, startsOn, status, cascadeOf, CountColumns.read(trainers),
                generations, sessions, Count.sum(reachedLower, reachedUpper), withoutCount, runningTotals, createdAt(), updatedAt());
    }
}
