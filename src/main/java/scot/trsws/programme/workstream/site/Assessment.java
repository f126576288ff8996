package scot.trsws.programme.workstream.site;

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
import jakarta.validation.constraints.PastOrPresent;
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
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Repeats;
import scot.trsws.programme.store.Stored;

/** How a site was assessed on a day, by itself or by others, on a scale. */
@Entity
@Table(name = "site_assessment")
public class Assessment extends Stored<Assessment.Draft, Assessment.View> {

    @OnItsScale
    @Schema(name = "SiteAssessmentDraft")
    public record Draft(
            @NotNull @Refers("site") String site,
            @NotNull @Refers("assessment_scale") String scale,
            @Schema(description = "The day of the assessment.") @NotNull @PastOrPresent LocalDate on,
            @Schema(description = "OWNER where the site assessed itself.") @NotNull Perspective perspective,
            @Schema(description = "The level in each domain that was assessed; leave out a domain that was not.")
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Score> scores) implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            return Repeats.in("/scores", orEmpty(scores), "domain", Score::domain);
        }
    }

    @Schema(name = "SiteAssessment")
    public record View(
            String id,
            long version,
            String site,
            String scale,
            LocalDate on,
            Perspective perspective,
            List<Score> scores,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String site;
    private String scale;
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    private Perspective perspective;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "site_assessment_scores", joinColumns = @JoinColumn(name = "site_assessment"))
    @OrderColumn(name = "position")
    private List<Score> scores = new ArrayList<>();

    protected Assessment() {}

    Assessment(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        site = draft.site;
        scale = draft.scale;
        on = draft.on;
        perspective = draft.perspective;
        replace(scores, draft.scores);
    }

    @Override
    public Draft draft() {
        return new Draft(site, scale, on, perspective, List.copyOf(scores));
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), site, scale, on, perspective, List.copyOf(scores), createdAt(), updatedAt());
    }
}
