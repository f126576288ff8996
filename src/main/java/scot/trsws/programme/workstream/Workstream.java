package scot.trsws.programme.workstream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.validator.constraints.UniqueElements;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Ordered;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;

/** A strand of the programme. */
@Entity
@Table(name = "workstream")
public class Workstream extends Stored<Workstream.Draft, Workstream.View> {

    @Schema(name = "WorkstreamDraft")
    @Ordered(first = "startsOn", then = "endsOn", message = "must not be before startsOn")
    public record Draft(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @Schema(description = "What sort of workstream it is.", examples = "training") @NotNull @Refers("workstream_kind") String kind,
            @Schema(description = "The priority that it serves.") @Refers("priority") String priority,
            @Schema(description = "The partner that leads it.") @Refers("partner") String lead,
            @Schema(description = "The partners that carry it, beside the lead.") @Size(max = 100) @UniqueElements List<@NotNull @Refers("partner") String> partners,
            @Size(max = 50) @UniqueElements List<@NotNull @Refers("tag") String> tags,
            LocalDate startsOn,
            LocalDate endsOn) {}

    @Schema(name = "Workstream")
    public record View(
            String id,
            long version,
            String title,
            String description,
            String kind,
            String priority,
            String lead,
            List<String> partners,
            List<String> tags,
            LocalDate startsOn,
            LocalDate endsOn,
            @NotNull WorkstreamStatus status,
            @Schema(description = "Since when it has this status; null while nothing but its plan is known.") LocalDate statusOn,
            @Schema(description = "Why it has this status, where that was said.") String statusReason,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;
    private String kind;
    private String priority;
    private String lead;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private WorkstreamStatus status = WorkstreamStatus.PLANNED;

    private LocalDate statusOn;
    private String statusReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "workstream_partners", joinColumns = @JoinColumn(name = "workstream"))
    @OrderColumn(name = "position")
    @Column(name = "partner")
    private List<String> partners = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "workstream_tags", joinColumns = @JoinColumn(name = "workstream"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    private List<String> tags = new ArrayList<>();

    protected Workstream() {}

    Workstream(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        description = draft.description;
        kind = draft.kind;
        priority = draft.priority;
        lead = draft.lead;
        startsOn = draft.startsOn;
        endsOn = draft.endsOn;
        replace(partners, orEmpty(draft.partners));
        replace(tags, orEmpty(draft.tags));
    }

    public void activate(Step step) {
        become(WorkstreamStatus.ACTIVE, step);
    }

    void pause(Step step) {
        become(WorkstreamStatus.PAUSED, step);
    }

    void complete(Step step) {
        become(WorkstreamStatus.COMPLETE, step);
    }

    void stop(Step step) {
        become(WorkstreamStatus.STOPPED, step);
    }

    private void become(WorkstreamStatus wanted, Step step) {
        status = status.to(wanted);
        statusOn = step.on();
        statusReason = step.reason();
    }

    @Override
    public Draft draft() {
        return new Draft(title, description, kind, priority, lead, List.copyOf(partners), List.copyOf(tags), startsOn, endsOn);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, description, kind, priority, lead, List.copyOf(partners), List.copyOf(tags),
                startsOn, endsOn, status, statusOn, statusReason, createdAt(), updatedAt());
    }
}
