package scot.trsws.programme.workstream;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Stored;

/** A sort of workstream: training, an implementation site, a survey. */
@Entity
@Table(name = "workstream_kind")
public class WorkstreamKind extends Stored<WorkstreamKind.Draft, WorkstreamKind.View> {

    @Schema(name = "WorkstreamKindDraft", examples = "{\"title\": \"Peer support\"}")
    public record Draft(@NotBlank @Size(max = 200) String title, @Size(max = 4000) String description) {}

    @Schema(name = "WorkstreamKind")
    public record View(
            String id,
            long version,
            String title,
            String description,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;

    protected WorkstreamKind() {}

    WorkstreamKind(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        description = draft.description;
    }

    @Override
    public Draft draft() {
        return new Draft(title, description);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, description, createdAt(), updatedAt());
    }
}
