package scot.trsws.programme.workstream;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;

/** A dated point of a workstream: when it was promised, when it is expected, when it was met. */
@Entity
@Table(name = "milestone")
public class Milestone extends Stored<Milestone.Draft, Milestone.View> {

    /** When a milestone n that is not met is expected, in HQL. */
    static final String EXPECTED_ON = "coalesce(n.forecastOn, n.baselineOn)";

    @Schema(name = "MilestoneDraft")
    public record Draft(
            @NotNull @Refers("workstream") String workstream,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @Schema(description = "The day that was promised first.") @NotNull LocalDate baselineOn,
            @Schema(description = "The day that it is expected now, where that is another.") LocalDate forecastOn,
            @Schema(description = "Whether the workstream goes on only once it is met: a stage gate.", defaultValue = "false") Boolean gate) {}

    /** The fact that a milestone was met. */
    @Schema(name = "MilestoneCompletionDraft", examples = "{\"on\": \"2024-02-19\"}")
    public record Completion(@Schema(description = "The day on which it was met.") @NotNull LocalDate on) {}

    @Schema(name = "Milestone")
    public record View(
            String id,
            long version,
            String workstream,
            String title,
            String description,
            LocalDate baselineOn,
            LocalDate forecastOn,
            LocalDate metOn,
            @NotNull boolean gate,
            @Schema(description = "MET once it is; LATE where it is not and the day it is expected has passed; DUE otherwise.") @NotNull MilestoneStatus status,
            @Schema(description = "The days from baselineOn to the day it was met, or is forecast; null where neither is known.") Integer slippageDays,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String workstream;
    private String title;
    private String description;
    private LocalDate baselineOn;
    private LocalDate forecastOn;
    private LocalDate metOn;
    private boolean gate;

    protected Milestone() {}

    Milestone(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        workstream = draft.workstream;
        title = draft.title;
        description = draft.description;
        baselineOn = draft.baselineOn;
        forecastOn = draft.forecastOn;
        gate = Boolean.TRUE.equals(draft.gate);
    }

    void complete(Completion completion) {
        metOn = completion.on;
    }

    void reopen() {
        if (metOn == null) {
            throw Problem.notFound();
        }
        metOn = null;
    }

    @Override
    public Draft draft() {
        return new Draft(workstream, title, description, baselineOn, forecastOn, gate);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), workstream, title, description, baselineOn, forecastOn, metOn, gate,
                MilestoneStatus.of(or(forecastOn, baselineOn), metOn, today), slippageDays(), createdAt(), updatedAt());
    }

    private Integer slippageDays() {
        var known = or(metOn, forecastOn);
        return known == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(baselineOn, known));
    }

    private static LocalDate or(LocalDate first, LocalDate otherwise) {
        return first == null ? otherwise : first;
    }
}
