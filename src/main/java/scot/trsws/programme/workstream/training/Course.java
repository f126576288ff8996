package scot.trsws.programme.workstream.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.validator.constraints.UniqueElements;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Repeats;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Stored;

/** What a training teaches; its sessions are its deliveries. */
@Entity
@Table(name = "course")
public class Course extends Stored<Course.Draft, Course.View> {

    /** What who took the course should know or be able to do. */
    @Embeddable
    @Schema(name = "LearningOutcome")
    public record Outcome(
            @Schema(description = "Its name within the course, by which evaluations call it: lower-case words joined by hyphens.", examples = "names-own-stress")
            @NotNull @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words or numbers joined by hyphens")
            String code,
            @NotBlank @Size(max = 1000) String text) {}

    @Schema(name = "CourseDraft")
    public record Draft(
            @NotNull @Refers("workstream") String workstream,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @Schema(description = "The level of practice that it prepares for; null where not recorded.") TrainingLevel level,
            @Schema(description = "The partner that answers for what it teaches.") @Refers("partner") String provider,
            @Schema(description = "The partners that it was made together with.")
            @Size(max = 50) @UniqueElements List<@NotNull @Refers("partner") String> coProducedWith,
            @Size(max = 100) List<@NotNull @Valid Outcome> outcomes,
            @Size(max = 50) @UniqueElements List<@NotNull @Refers("tag") String> tags) implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            return Repeats.in("/outcomes", orEmpty(outcomes), "code", Outcome::code);
        }
    }

    @Schema(name = "Course")
    public record View(
            String id,
            long version,
            String workstream,
            String title,
            String description,
            TrainingLevel level,
            String provider,
            List<String> coProducedWith,
            List<Outcome> outcomes,
            List<String> tags,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String workstream;
    private String title;
    private String description;
    private String provider;

    @Enumerated(EnumType.STRING)
    private TrainingLevel level;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "course_co_produced_with", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    @Column(name = "co_produced_with")
    private List<String> coProducedWith = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "course_outcomes", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    private List<Outcome> outcomes = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "course_tags", joinColumns = @JoinColumn(name = "course"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    private List<String> tags = new ArrayList<>();

    protected Course() {}

    Course(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        workstream = draft.workstream;
        title = draft.title;
        description = draft.description;
        level = draft.level;
        provider = draft.provider;
        replace(coProducedWith, orEmpty(draft.coProducedWith));
        replace(outcomes, orEmpty(draft.outcomes));
        replace(tags, orEmpty(draft.tags));
    }

    @Override
    public Draft draft() {
        return new Draft(workstream, title, description, level, provider, List.copyOf(coProducedWith), List.copyOf(outcomes), List.copyOf(tags));
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), workstream, title, description, level, provider, List.copyOf(coProducedWith), List.copyOf(outcomes),
                List.copyOf(tags), createdAt(), updatedAt());
    }
}
