package scot.trsws.programme.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;

/** One of the numbered priorities of a plan. */
@Entity
@Table(name = "priority")
public class Priority extends Stored<Priority.Draft, Priority.View> {

    @Schema(name = "PriorityDraft")
    public record Draft(
            @Schema(description = "The plan that it is a priority of.") @NotNull @Refers("plan") String plan,
            @Schema(description = "Its number in the plan, which no other priority of the plan has.", examples = "1") @NotNull @Min(1) @Max(999) Integer number,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @Schema(description = "The day on which it was agreed, where known.") LocalDate agreedOn,
            @Size(max = 50) @UniqueElements List<@NotNull @Refers("tag") String> tags) {}

    @Schema(name = "Priority")
    public record View(
            String id,
            long version,
            String plan,
            int number,
            String title,
            String description,
            LocalDate agreedOn,
            List<String> tags,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String plan;
    private int number;
    private String title;
    private String description;
    private LocalDate agreedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "priority_tags", joinColumns = @JoinColumn(name = "priority"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    private List<String> tags = new ArrayList<>();

    protected Priority() {}

    Priority(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        plan = draft.plan;
        number = draft.number;
        title = draft.title;
        description = draft.description;
        agreedOn = draft.agreedOn;
        replace(tags, orEmpty(draft.tags));
    }

    @Override
    public Draft draft() {
        return new Draft(plan, number, title, description, agreedOn, List.copyOf(tags));
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), plan, number, title, description, agreedOn, List.copyOf(tags), createdAt(), updatedAt());
    }
}
