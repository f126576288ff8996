package scot.trsws.programme.update;

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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.meeting.Point;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;

/** What a partner reports to a meeting. */
@Entity(name = "PartnerUpdate")
@Table(name = "partner_update")
public class Update extends Stored<Update.Draft, Update.View> {

    @Schema(name = "UpdateDraft")
    public record Draft(
            @Schema(description = "Who reports.") @NotNull @Refers("partner") String partner,
            @Schema(description = "The meeting that it is reported to.") @NotNull @Refers("meeting") String meeting,
            @Schema(description = "The workstream that it is about, where it is about one.") @Refers("workstream") String workstream,
            @Schema(description = "How it came; null where not recorded.") Channel channel,
            @Size(max = 200) List<@NotNull @Valid Point> points,
            @Size(max = 100) List<@NotNull @Valid Figure> figures) implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            return Point.tooMany("/points", orEmpty(points));
        }
    }

    @Schema(name = "Update")
    public record View(
            String id,
            long version,
            String partner,
            String meeting,
            String workstream,
            Channel channel,
            List<Point> points,
            List<Figure> figures,
            @NotNull UpdateStatus status,
            @Schema(description = "Since when it has this status; null for a draft.") LocalDate statusOn,
            @Schema(description = "Why it was returned.") String statusReason,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String partner;
    private String meeting;
    private String workstream;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private UpdateStatus status = UpdateStatus.DRAFT;

    private LocalDate statusOn;
    private String statusReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "partner_update_points", joinColumns = @JoinColumn(name = "partner_update"))
    @OrderColumn(name = "position")
    private List<Point.Row> points = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "partner_update_figures", joinColumns = @JoinColumn(name = "partner_update"))
    @OrderColumn(name = "position")
    private List<Figure.Row> figures = new ArrayList<>();

    protected Update() {}

    Update(String id, Draft draft) {
        super(id);
        write(draft);
    }

    /** Refuses where the update is out of its author's hands, unless nothing would change. */
    @Override
    public void revise(Draft draft) {
        var wanted = new Update(id(), draft);
        if (!wanted.draft().equals(draft())) {
            status.requireInHand("what it says may change");
        }
        write(draft);
    }

    @Override
    protected void leave() {
        status.requireInHand("it may be deleted");
    }

    private void write(Draft draft) {
        partner = draft.partner;
        meeting = draft.meeting;
        workstream = draft.workstream;
        channel = draft.channel;
        replace(points, Point.rows(orEmpty(draft.points)));
        replace(figures, orEmpty(draft.figures).stream().map(Figure::row).toList());
    }

    void become(UpdateStatus wanted, Step step) {
        status = status.to(wanted);
        statusOn = step.on();
        statusReason = step.reason();
    }

    /** Takes a submission back: it is a draft again. */
    void withdraw() {
        status = status.to(UpdateStatus.DRAFT);
        statusOn = null;
        statusReason = null;
    }

    @Override
    public Draft draft() {
        return new Draft(partner, meeting, workstream, channel, Point.outline(points), figures.stream().map(Figure.Row::figure).toList());
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), partner, meeting, workstream, channel, Point.outline(points), figures.stream().map(Figure.Row::figure).toList(),
                status, statusOn, statusReason, createdAt(), updatedAt());
    }
}
