package scot.trsws.programme.workstream.training;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.CountColumns;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;

/** A follow-up of a session, in which what was learnt is put to use. */
@Entity
@Table(name = "coaching")
public class Coaching extends Stored<Coaching.Draft, Coaching.View> {

    @Schema(name = "CoachingDraft")
    public record Draft(
            @Schema(description = "The session that it follows.") @NotNull @Refers("training_session") String session,
            @Schema(description = "The day that it is planned for; null where none is fixed.") LocalDate on,
            @Schema(description = "The partner that coaches.") @Refers("partner") String provider,
            @Schema(description = "Null where not recorded.") TrainingMode mode,
            @Schema(description = "How many people came; null where not recorded.") @Valid Count attended,
            @Size(max = 4000) String description) {}

    @Schema(name = "Coaching")
    public record View(
            String id,
            long version,
            String session,
            LocalDate on,
            String provider,
            TrainingMode mode,
            Count attended,
            String description,
            @NotNull CoachingStatus status,
            @Schema(description = "The day it was held or called off; null while it is planned.") LocalDate statusOn,
            @Schema(description = "Why it was called off, or what was said of it.") String statusReason,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String session;
    private LocalDate on;
    private String provider;
    private String description;

    @Enumerated(EnumType.STRING)
    private TrainingMode mode;

    @Embedded
    @EmbeddedColumnNaming("attended_%s")
    @JsonUnwrapped(prefix = "attended_")
    private CountColumns attended;

    @Enumerated(EnumType.STRING)
    private CoachingStatus status = CoachingStatus.PLANNED;

    private LocalDate statusOn;
    private String statusReason;

    protected Coaching() {}

    Coaching(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        session = draft.session;
        on = draft.on;
        provider = draft.provider;
        mode = draft.mode;
        if (CountColumns.differ(attended, draft.attended)) {
            attended = CountColumns.of(draft.attended);
        }
        description = draft.description;
    }

    void hold(Step holding) {
        become(CoachingStatus.HELD, holding);
    }

    void cancel(Step cancellation) {
        become(CoachingStatus.CANCELLED, cancellation);
    }

    private void become(CoachingStatus wanted, Step step) {
        status = status.to(wanted);
        statusOn = step.on();
        statusReason = step.reason();
    }

    /** Takes back the fact that made it held or cancelled, where there is one. */
    void undo(CoachingStatus undone) {
        if (status != undone) {
            throw Problem.notFound();
        }
        status = status.to(CoachingStatus.PLANNED);
        statusOn = null;
        statusReason = null;
    }

    @Override
    public Draft draft() {
        return new Draft(session, on, provider, mode, CountColumns.read(attended), description);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), session, on, provider, mode, CountColumns.read(attended), description, status, statusOn, statusReason,
                createdAt(), updatedAt());
    }
}
