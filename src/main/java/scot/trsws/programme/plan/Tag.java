package scot.trsws.programme.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Stored;

/** A term of one of the work plan's taxonomies: one of the six things needed, one of the improvement areas. */
@Entity
@Table(name = "tag")
public class Tag extends Stored<Tag.Draft, Tag.View> {

    @Schema(name = "TagDraft")
    public record Draft(
            @Schema(description = "The taxonomy that this is a term of: lower-case words joined by hyphens.", examples = "six-things-needed")
            @NotNull @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words or numbers joined by hyphens")
            String taxonomy,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description) {}

    @Schema(name = "Tag")
    public record View(
            String id,
            long version,
            String taxonomy,
            String title,
            String description,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String taxonomy;
    private String title;
    private String description;

    protected Tag() {}

    Tag(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        taxonomy = draft.taxonomy;
        title = draft.title;
        description = draft.description;
    }

    @Override
    public Draft draft() {
        return new Draft(taxonomy, title, description);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), taxonomy, title, description, createdAt(), updatedAt());
    }
}
