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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Stored;

/** A meeting of a group. */
@Entity
@Table(name = "meeting")
public class Meeting extends Stored<Meeting.Draft, Meeting.View> {

    @Schema(name = "MeetingDraft")
    public record Draft(
            @NotNull @Refers("governance_group") String group,
            @Schema(description = "Its number among the meetings of the group; null where it has none, or nobody knows.") @Min(1) @Max(9999) Integer number,
            @Schema(description = "The day it is planned for or was held.") @NotNull LocalDate on,
            @Schema(description = "Null where not recorded.") MeetingMode mode,
            @Size(max = 4000) String purpose,
            @Size(max = 200) List<@NotNull @Valid Attendance> attendance,
            @Schema(description = "NAMED where attendance names them; NOT_RECORDED where left out.") ApologiesRecord apologies,
            @Size(max = 100) List<@NotNull @Valid AgendaItem> agenda) implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            return Stream.concat(Attendance.broken(orEmpty(attendance)), ApologiesRecord.of(apologies).broken(orEmpty(attendance)));
        }
    }

    @Schema(name = "Meeting")
    public record View(
            String id,
            long version,
            String group,
            Integer number,
            LocalDate on,
            MeetingMode mode,
            String purpose,
            List<Attendance> attendance,
            @NotNull ApologiesRecord apologies,
            List<AgendaItem> agenda,
            @NotNull MeetingStatus status,
            @Schema(description = "When it was called off; null unless it was.") LocalDate cancelledOn,
            @Schema(description = "Why it was called off, where known.") String cancellationReason,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

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
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Attendance> attendance = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_agenda", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<AgendaItem> agenda = new ArrayList<>();

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
        replace(attendance, orEmpty(draft.attendance));
        replace(agenda, orEmpty(draft.agenda));
    }

    void hold(Holding holding, LocalDate today) {
        status = status.to(MeetingStatus.HELD);
        holding.check(on, today);
    }

    void cancel(Cancellation cancellation, LocalDate today) {
        status = status.to(MeetingStatus.CANCELLED);
        cancellation.check(today);
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
        return new Draft(group, number, on, mode, purpose, List.copyOf(attendance), apologies, List.copyOf(agenda));
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), group, number, on, mode, purpose, List.copyOf(attendance), apologies, List.copyOf(agenda),
                status, cancelledOn, cancellationReason, createdAt(), updatedAt());
    }
}
