package scot.trsws.programme.workstream.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Ordered;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;

/** How many people are to be trained in a period; what it says nothing of may be any. */
@Entity
@Table(name = "training_target")
public class TrainingTarget extends Stored<TrainingTarget.Draft, TrainingTarget.View> {

    @Schema(name = "TrainingTargetDraft")
    @Ordered(first = "from", then = "dueOn", message = "must not be before from")
    public record Draft(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @Schema(description = "Of the courses of this workstream; null for any.") @Refers("workstream") String workstream,
            @Schema(description = "Of courses of this level; null for any.") TrainingLevel level,
            @Schema(description = "For this audience, a tag of the taxonomy audience; null for any.") @Refers("audience") String audience,
            @Schema(description = "Given by this partner; null for any.") @Refers("partner") String deliverer,
            @Schema(description = "In this council area; null for any.") @Refers("area") String area,
            @Schema(description = "Who is counted.", defaultValue = "ATTENDED") TargetMeasure measure,
            @Schema(description = "How many people.", examples = "300") @NotNull @Min(1) @Max(100_000_000) Integer people,
            @Schema(description = "The first day of sessions that count.") @NotNull LocalDate from,
            @Schema(description = "The last day of sessions that count.") @NotNull LocalDate dueOn) {}

    @Schema(name = "TrainingTarget")
    public record View(
            String id,
            long version,
            String title,
            String description,
            String workstream,
            TrainingLevel level,
            String audience,
            String deliverer,
            String area,
            @NotNull TargetMeasure measure,
            Integer people,
            LocalDate from,
            LocalDate dueOn,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;
    private String workstream;
    private String audience;
    private String deliverer;
    private String area;
    private Integer people;
    private LocalDate from;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TrainingLevel level;

    @Enumerated(EnumType.STRING)
    private TargetMeasure measure;

    protected TrainingTarget() {}

    TrainingTarget(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        description = draft.description;
        workstream = draft.workstream;
        level = draft.level;
        audience = draft.audience;
        deliverer = draft.deliverer;
        area = draft.area;
        measure = draft.measure == null ? TargetMeasure.ATTENDED : draft.measure;
        people = draft.people;
        from = draft.from;
        dueOn = draft.dueOn;
    }

    @Override
    public Draft draft() {
        return new Draft(title, description, workstream, level, audience, deliverer, area, measure, people, from, dueOn);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, description, workstream, level, audience, deliverer, area, measure, people, from, dueOn,
                createdAt(), updatedAt());
    }
}
