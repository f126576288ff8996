package scot.trsws.programme.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Disclosed;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Visibility;

/** What a group agreed at a meeting. */
@Entity
@Table(name = "decision")
public class Decision extends Stored<Decision.Draft, Decision.View> {

    @Schema(name = "DecisionDraft")
    public record Draft(
            @Schema(description = "The meeting that agreed it.") @NotNull @Refers("meeting") String meeting,
            @NotBlank @Size(max = 4000) String statement,
            @Schema(description = "On what condition; null where on none.") @Size(max = 4000) String conditions,
            @Schema(description = "The decision that it takes the place of: one of the same meeting or an earlier one.") @Refers("decision") String supersedes,
            Visibility visibility) implements Disclosed {}

    @Schema(name = "Decision")
    public record View(
            String id,
            long version,
            String meeting,
            String statement,
            String conditions,
            String supersedes,
            @NotNull Visibility visibility,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String meeting;
    private String statement;
    private String conditions;
    private String supersedes;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Decision() {}

    Decision(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        meeting = draft.meeting;
        statement = draft.statement;
        conditions = draft.conditions;
        supersedes = draft.supersedes;
        visibility = Visibility.of(draft.visibility);
    }

    @Override
    public Draft draft() {
        return new Draft(meeting, statement, conditions, supersedes, visibility);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), meeting, statement, conditions, supersedes, visibility, createdAt(), updatedAt());
    }
}
