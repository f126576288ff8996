package scot.trsws.programme.update;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Disclosed;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Visibility;

/** A question, concern, suggestion, offer, challenge or comment that was raised at a meeting, and what was answered. */
@Entity
@Table(name = "reflection")
public class Reflection extends Stored<Reflection.Draft, ReflectionView> {

    @Schema(name = "ReflectionDraft")
    public record Draft(
            @Schema(description = "The meeting that it was raised at.") @NotNull @Refers("meeting") String meeting,
            @Schema(description = "The update that it is about, where it is about one of that meeting.") @Refers("partner_update") String update,
            @Schema(description = "The item that it was raised under, by its title on the agenda of that meeting.") @Size(max = 500) String agendaItem,
            @NotNull ReflectionKind kind,
            @Schema(description = "The partner that raised it; null where not recorded.") @Refers("partner") String raisedBy,
            @Schema(description = "As what; never a name.", examples = "representative") @Size(max = 200) String raisedByRole,
            @NotBlank @Size(max = 4000) String text,
            Visibility visibility) implements Disclosed {

        boolean isRaisedWhere(Draft other) {
            return Objects.equals(meeting, other.meeting) && Objects.equals(update, other.update) && Objects.equals(agendaItem, other.agendaItem);
        }
    }

    private String meeting;
    private String partnerUpdate;
    private String agendaItem;
    private String raisedBy;
    private String raisedByRole;
    private String text;
    private LocalDate statusOn;
    private String statusReason;
    private String answer;
    private String answeredBy;
    private String answeredByRole;

    @Enumerated(EnumType.STRING)
    private ReflectionKind kind;

    @Enumerated(EnumType.STRING)
    private ReflectionStatus status = ReflectionStatus.OPEN;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Reflection() {}

    Reflection(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        meeting = draft.meeting;
        partnerUpdate = draft.update;
        agendaItem = draft.agendaItem;
        kind = draft.kind;
        raisedBy = draft.raisedBy;
        raisedByRole = draft.raisedByRole;
        text = draft.text;
        visibility = Visibility.of(draft.visibility);
    }

    void answer(Answer.Draft given) {
        become(ReflectionStatus.ANSWERED, given.on(), null);
        answer = given.text();
        answeredBy = given.by();
        answeredByRole = given.role();
    }

    void park(Step step) {
        become(ReflectionStatus.PARKED, step.on(), step.reason());
    }

    /** Takes back the fact that gave it this status: it is open again. */
    void undo(ReflectionStatus undone) {
        if (status != undone) {
            throw Problem.notFound();
        }
        become(ReflectionStatus.OPEN, null, null);
        answer = null;
        answeredBy = null;
        answeredByRole = null;
    }

    private void become(ReflectionStatus wanted, LocalDate on, String reason) {
        status = status.to(wanted);
        statusOn = on;
        statusReason = reason;
    }

    @Override
    public Draft draft() {
        return new Draft(meeting, partnerUpdate, agendaItem, kind, raisedBy, raisedByRole, text, visibility);
    }

    @Override
    public ReflectionView view(LocalDate today) {
        return new ReflectionView(id(), version(), meeting, partnerUpdate, agendaItem, kind, raisedBy, raisedByRole, text, status, statusOn, statusReason,
                answer == null ? null : new Answer(answer, answeredBy, answeredByRole), visibility, createdAt(), updatedAt());
    }
}
