package scot.trsws.programme.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Disclosed;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Visibility;

/** Something that somebody will do. */
@Entity
@Table(name = "action")
public class Action extends Stored<Action.Draft, ActionView> {

    /** What was noted of its progress on a day. */
    @Embeddable
    @Schema(name = "Note", examples = "{\"on\": \"2024-02-05\", \"text\": \"First call made\"}")
    public record Note(@NotNull LocalDate on, @NotBlank @Size(max = 4000) String text) {}

    @Schema(name = "ActionDraft")
    public record Draft(
            @NotBlank @Size(max = 500) String title,
            @Schema(description = "What the minutes call it, such as 2.1; null where it has no number.") @Size(max = 50) String reference,
            @Size(max = 4000) String description,
            @Schema(description = "The partner that will do it; null where nobody was named.") @Refers("partner") String owner,
            @Schema(description = "The partner that it is done with or for.") @Refers("partner") String counterpart,
            @Schema(description = "The meeting that agreed it.") @Refers("meeting") String meeting,
            @Refers("workstream") String workstream,
            @Refers("priority") String priority,
            @Schema(description = "The day it is due; null where none was set.") LocalDate dueOn,
            Visibility visibility) implements Disclosed {}

    private String title;
    private String reference;
    private String description;
    private String owner;
    private String counterpart;
    private String meeting;
    private String workstream;
    private String priority;
    private LocalDate dueOn;
    private LocalDate originalDueOn;

    @Enumerated(EnumType.STRING)
    private ActionStatus status = ActionStatus.OPEN;

    private LocalDate statusOn;
    private String statusReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "action_notes", joinColumns = @JoinColumn(name = "action"))
    @OrderColumn(name = "position")
    private List<Note> notes = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Action() {}

    Action(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        reference = draft.reference;
        description = draft.description;
        owner = draft.owner;
        counterpart = draft.counterpart;
        meeting = draft.meeting;
        workstream = draft.workstream;
        priority = draft.priority;
        dueOn = draft.dueOn;
        originalDueOn = originalDueOn == null ? dueOn : originalDueOn;
        visibility = Visibility.of(draft.visibility);
    }

    void note(Note note) {
        notes.add(note);
    }

    void become(ActionStatus wanted, Step step) {
        status = status.to(wanted);
        statusOn = step.on();
        statusReason = step.reason();
    }

    /** Takes back the fact that gave it this status: it is open again. */
    void undo(ActionStatus undone) {
        if (status != undone) {
            throw Problem.notFound();
        }
        status = status.to(ActionStatus.OPEN);
        statusOn = null;
        statusReason = null;
    }

    @Override
    public Draft draft() {
        return new Draft(title, reference, description, owner, counterpart, meeting, workstream, priority, dueOn, visibility);
    }

    @Override
    public ActionView view(LocalDate today) {
        return new ActionView(id(), version(), title, reference, description, owner, counterpart, meeting, workstream, priority, dueOn, originalDueOn,
                status, statusOn, statusReason, overdue(today), List.copyOf(notes), visibility, createdAt(), updatedAt());
    }

    private Boolean overdue(LocalDate today) {
        return dueOn == null ? null : Boolean.valueOf(!ActionStatus.CLOSED.contains(status) && dueOn.isBefore(today));
    }
}
