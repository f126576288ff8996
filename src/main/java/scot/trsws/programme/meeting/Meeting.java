package scot.trsws.programme.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Disclosed;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Visibility;

/** A meeting of a group. */
@Entity
@Table(name = "meeting")
public class Meeting extends Stored<Meeting.Draft, MeetingView> {

    @Schema(name = "MeetingDraft")
    public record Draft(
            @NotNull @Refers("governance_group") String group,
            @Schema(description = "Its number among the meetings of the group; null where it has none, or nobody knows.") @Min(1) @Max(9999) Integer number,
            @Schema(description = "The day it is planned for or was held.") @NotNull LocalDate on,
            @Schema(description = "Null where not recorded.") MeetingMode mode,
            @Size(max = 4000) String purpose,
            @Size(max = 200) List<@NotNull @Valid Attendance> attendance,
            @Schema(description = "NAMED where attendance names them; NOT_RECORDED where left out.") ApologiesRecord apologies,
            @Size(max = 100) List<@NotNull @Valid AgendaItem> agenda,
            Visibility visibility) implements Ruled, Disclosed {

        @Override
        public Stream<Problem.Error> broken() {
            return Stream.of(Attendance.broken(orEmpty(attendance)), ApologiesRecord.of(apologies).broken(orEmpty(attendance)), AgendaItem.broken(orEmpty(agenda)))
                    .flatMap(errors -> errors);
        }
    }

    private String group;
    private Integer number;
    private LocalDate on;
    private String purpose;
    private LocalDate cancelledOn;
    private String cancellationReason;

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    @Enumerated(EnumType.STRING)
    private ApologiesRecord apologies;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.PLANNED;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Attendance> attendance = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "meeting_agenda", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<AgendaItem.Row> agenda = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "meeting_discussion", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<AgendaItem.Said> discussion = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Meeting() {}

    Meeting(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        group = draft.group;
        number = draft.number;
        on = draft.on;
        mode = draft.mode;
        purpose = draft.purpose;
        apologies = ApologiesRecord.of(draft.apologies);
        visibility = Visibility.of(draft.visibility);
        replace(attendance, orEmpty(draft.attendance));
        replace(agenda, AgendaItem.rows(orEmpty(draft.agenda)));
        replace(discussion, AgendaItem.said(orEmpty(draft.agenda)));
    }

    void hold(Holding holding) {
        status = status.to(MeetingStatus.HELD);
        holding.check(on);
    }

    void cancel(Step cancellation) {
        status = status.to(MeetingStatus.CANCELLED);
        cancelledOn = cancellation.on();
        cancellationReason = cancellation.reason();
    }

    /** Takes back the fact that made it held or cancelled, where there is one. */
    void undo(MeetingStatus undone) {
        if (status != undone) {
            throw Problem.notFound();
        }
        status = status.to(MeetingStatus.PLANNED);
        cancelledOn = null;
        cancellationReason = null;
    }

    @Override
    public Draft draft() {
        return new Draft(group, number, on, mode, purpose, List.copyOf(attendance), apologies, AgendaItem.agenda(agenda, discussion), visibility);
    }

    @Override
    public MeetingView view(LocalDate today) {
        return new MeetingView(id(), version(), group, number, on, mode, purpose, List.copyOf(attendance), apologies, AgendaItem.agenda(agenda, discussion),
                status, cancelledOn, cancellationReason, visibility, createdAt(), updatedAt());
    }
}
