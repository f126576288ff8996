package scot.trsws.programme.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Disclosed;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Visibility;

/** A promise made in passing. */
@Entity
@Table(name = "commitment")
public class Commitment extends Stored<Commitment.Draft, CommitmentView> {

    @Schema(name = "CommitmentDraft")
    public record Draft(
            @Schema(description = "What was promised.") @NotBlank @Size(max = 4000) String statement,
            @Schema(description = "The partner that promised it; null where that is not known.") @Refers("partner") String madeBy,
            @Schema(description = "As what, such as programme lead.") @Size(max = 200) String madeByRole,
            @Schema(description = "The partner that it was promised to; null where that was not said.") @Refers("partner") String madeTo,
            @Schema(description = "The meeting at which it was said.") @Refers("meeting") String meeting,
            @Schema(description = "The day on which it was said; left out, it is the day of the meeting.") @PastOrPresent LocalDate madeOn,
            @Schema(description = "How firmly it was promised.") @NotNull Strength strength,
            @Schema(description = "When it is due, in the words that were said.") @Size(max = 200) String dueText,
            @Schema(description = "The day it is due; null where none was said.") LocalDate dueOn,
            @Refers("workstream") String workstream,
            @Refers("priority") String priority,
            Visibility visibility) implements Ruled, Disclosed {

        @Override
        public Stream<Problem.Error> broken() {
            return madeOn == null && meeting == null ? Stream.of(Problem.Error.at("/madeOn", "is required where no meeting is given")) : Stream.empty();
        }

        Draft on(LocalDate day) {
            return new Draft(statement, madeBy, madeByRole, madeTo, meeting, day, strength, dueText, dueOn, workstream, priority, visibility);
        }
    }

    private String statement;
    private String madeBy;
    private String madeByRole;
    private String madeTo;
    private String meeting;
    private LocalDate madeOn;
    private String dueText;
    private LocalDate dueOn;
    private String workstream;
    private String priority;
    private LocalDate statusOn;
    private String statusReason;
    private String action;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status = CommitmentStatus.OPEN;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Commitment() {}

    Commitment(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        statement = draft.statement;
        madeBy = draft.madeBy;
        madeByRole = draft.madeByRole;
        madeTo = draft.madeTo;
        meeting = draft.meeting;
        madeOn = draft.madeOn;
        strength = draft.strength;
        dueText = draft.dueText;
        dueOn = draft.dueOn;
        workstream = draft.workstream;
        priority = draft.priority;
        visibility = Visibility.of(draft.visibility);
    }

    void become(CommitmentStatus wanted, Step step) {
        allow(wanted, step);
        status = wanted;
        statusOn = step.on();
        statusReason = step.reason();
    }

    void promote(String made, Step step) {
        become(CommitmentStatus.PROMOTED, step);
        action = made;
    }

    /** Refuses a step that it cannot take. */
    void allow(CommitmentStatus wanted, Step step) {
        if (wanted == status && action != null) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It was promoted already, to " + action + " on " + statusOn + "; take that back first.");
        }
        status.to(wanted);
        if (step.on().isBefore(madeOn)) {
            throw Problem.invalid(Problem.Error.at("/on", "must not be before the promise was made, " + madeOn));
        }
    }

    /** Takes back the fact that gave it this status: it is open again. */
    void undo(CommitmentStatus undone) {
        if (status != undone) {
            throw Problem.notFound();
        }
        status = status.to(CommitmentStatus.OPEN);
        statusOn = null;
        statusReason = null;
        action = null;
    }

    @Override
    public Draft draft() {
        return new Draft(statement, madeBy, madeByRole, madeTo, meeting, madeOn, strength, dueText, dueOn, workstream, priority, visibility);
    }

    @Override
    public CommitmentView view(LocalDate today) {
        return new CommitmentView(id(), version(), statement, madeBy, madeByRole, madeTo, meeting, madeOn, strength, dueText, dueOn, workstream, priority,
                status, statusOn, statusReason, action, overdue(today), madeOn.until(statusOn == null ? today : statusOn, ChronoUnit.DAYS),
                visibility, createdAt(), updatedAt());
    }

    private Boolean overdue(LocalDate today) {
        return dueOn == null ? null : Boolean.valueOf(status == CommitmentStatus.OPEN && dueOn.isBefore(today));
    }
}
