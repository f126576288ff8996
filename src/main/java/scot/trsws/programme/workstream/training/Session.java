package scot.trsws.programme.workstream.training;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.CountColumns;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Visibility;

/** One delivery of a course. */
@Entity
@Table(name = "training_session")
public class Session extends Stored<SessionDraft, SessionView> {

    private String course;
    private String description;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String place;
    private String area;
    private String audience;
    private String deliverer;
    private boolean cumulative;
    private boolean trainsTrainers;
    private String cascadeOf;

    @Enumerated(EnumType.STRING)
    private TrainingMode mode;

    @Embedded
    @EmbeddedColumnNaming("invited_%s")
    @JsonUnwrapped(prefix = "invited_")
    private CountColumns invited;

    @Embedded
    @EmbeddedColumnNaming("attended_%s")
    @JsonUnwrapped(prefix = "attended_")
    private CountColumns attended;

    @Embedded
    @EmbeddedColumnNaming("completed_%s")
    @JsonUnwrapped(prefix = "completed_")
    private CountColumns completed;

    @Enumerated(EnumType.STRING)
    private SessionStatus status = SessionStatus.PLANNED;

    private LocalDate statusOn;
    private String statusReason;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Session() {}

    Session(String id, SessionDraft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(SessionDraft draft) {
        course = draft.course();
        description = draft.description();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        mode = draft.mode();
        place = draft.place();
        area = draft.area();
        audience = draft.audience();
        deliverer = draft.deliverer();
        cumulative = Boolean.TRUE.equals(draft.cumulative());
        trainsTrainers = Boolean.TRUE.equals(draft.trainsTrainers());
        cascadeOf = draft.cascadeOf();
        visibility = Visibility.of(draft.visibility());
        count(draft);
    }

    private void count(SessionDraft draft) {
        if (CountColumns.differ(invited, draft.invited())) {
            invited = CountColumns.of(draft.invited());
        }
        if (CountColumns.differ(attended, draft.attended())) {
            attended = CountColumns.of(draft.attended());
        }
        if (CountColumns.differ(completed, draft.completed())) {
            completed = CountColumns.of(draft.completed());
        }
    }

    void deliver(Step delivery) {
        become(SessionStatus.DELIVERED, delivery);
        if (delivery.on().isBefore(startsOn)) {
            throw Problem.invalid(Problem.Error.at("/on", "must not be before the session starts, " + startsOn + "; change that first if it was held earlier"));
        }
    }

    void cancel(Step cancellation) {
        become(SessionStatus.CANCELLED, cancellation);
    }

    private void become(SessionStatus wanted, Step step) {
        status = status.to(wanted);
        statusOn = step.on();
        statusReason = step.reason();
    }

    /** Takes back the fact that made it delivered or cancelled, where there is one. */
    void undo(SessionStatus undone) {
        if (status != undone) {
            throw Problem.notFound();
        }
        status = status.to(SessionStatus.PLANNED);
        statusOn = null;
        statusReason = null;
    }

    @Override
    public SessionDraft draft() {
        return new SessionDraft(course, description, startsOn, endsOn, mode, place, area, audience, deliverer, CountColumns.read(invited),
                CountColumns.read(attended), CountColumns.read(completed), cumulative, trainsTrainers, cascadeOf, visibility);
    }

    @Override
    public SessionView view(LocalDate today) {
        return new SessionView(id(), version(), course, description, startsOn, endsOn, mode, place, area, audience, deliverer, CountColumns.read(invited),
                CountColumns.read(attended), CountColumns.read(completed), cumulative, trainsTrainers, cascadeOf, status, statusOn, statusReason,
                visibility, createdAt(), updatedAt());
    }
}
