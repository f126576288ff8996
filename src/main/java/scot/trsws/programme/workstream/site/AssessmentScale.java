package scot.trsws.programme.workstream.site;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Repeats;
import scot.trsws.programme.store.Stored;

/** An edition of a scale by which sites are assessed, in each term of a taxonomy. */
@Entity
@Table(name = "assessment_scale")
public class AssessmentScale extends Stored<AssessmentScale.Draft, AssessmentScale.View> {

    @Schema(name = "AssessmentScaleDraft")
    public record Draft(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @Schema(description = "Its number among the editions of this title.") @NotNull @Min(1) @Max(9999) Integer edition,
            @Schema(description = "The taxonomy whose tags are its domains; stays once an assessment uses it.", examples = "six-things-needed")
            @NotNull @KnownTaxonomy String taxonomy,
            @Schema(description = "Its levels; they stay once an assessment uses them: other levels are a new edition.")
            @NotNull @Size(min = 2, max = 50) List<@NotNull @Valid Level> levels) implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            return Repeats.in("/levels", orEmpty(levels), "value", Level::value);
        }
    }

    @Schema(name = "AssessmentScale")
    public record View(
            String id,
            long version,
            String title,
            String description,
            Integer edition,
            String taxonomy,
            List<Level> levels,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;
    private Integer edition;
    private String taxonomy;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "assessment_scale_levels", joinColumns = @JoinColumn(name = "assessment_scale"))
    @OrderColumn(name = "position")
    private List<Level> levels = new ArrayList<>();

    protected AssessmentScale() {}

    AssessmentScale(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        description = draft.description;
        edition = draft.edition;
        taxonomy = draft.taxonomy;
        replace(levels, draft.levels);
    }

    @Override
    public Draft draft() {
        return new Draft(title, description, edition, taxonomy, List.copyOf(levels));
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, description, edition, taxonomy, List.copyOf(levels), createdAt(), updatedAt());
    }
}
