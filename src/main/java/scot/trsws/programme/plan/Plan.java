package scot.trsws.programme.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Ordered;
import scot.trsws.programme.store.Stored;

/** An edition of the work plan, for a period. */
@Entity
@Table(name = "plan")
public class Plan extends Stored<Plan.Draft, Plan.View> {

    @Schema(name = "PlanDraft")
    @Ordered(first = "startsOn", then = "endsOn", message = "must not be before startsOn")
    public record Draft(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @Schema(description = "Which edition it is, in its own words.", examples = "2024 to 2026") @Size(max = 100) String edition,
            @Schema(description = "The first day of its period, where known.") LocalDate startsOn,
            @Schema(description = "The last day of its period, where known.") LocalDate endsOn) {}

    @Schema(name = "Plan")
    public record View(
            String id,
            long version,
            String title,
            String description,
            String edition,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;
    private String edition;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Plan() {}

    Plan(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        description = draft.description;
        edition = draft.edition;
        startsOn = draft.startsOn;
        endsOn = draft.endsOn;
    }

    @Override
    public Draft draft() {
        return new Draft(title, description, edition, startsOn, endsOn);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, description, edition, startsOn, endsOn, createdAt(), updatedAt());
    }
}
