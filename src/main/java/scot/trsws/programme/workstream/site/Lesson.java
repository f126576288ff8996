package scot.trsws.programme.workstream.site;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
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
import scot.trsws.programme.store.Disclosed;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Visibility;

/** What a site learned and shared with others. */
@Entity
@Table(name = "lesson")
public class Lesson extends Stored<Lesson.Draft, Lesson.View> {

    @Schema(name = "LessonDraft")
    public record Draft(
            @NotBlank @Size(max = 200) String title,
            @Schema(description = "The site that learned it.") @NotNull @Refers("site") String site,
            @Schema(description = "What was learned.") @NotBlank @Size(max = 10000) String text,
            @Schema(description = "The day on which it was shared.") @NotNull @PastOrPresent LocalDate on,
            @Size(max = 50) @UniqueElements List<@NotNull @Refers("tag") String> tags,
            Visibility visibility) implements Disclosed {}

    @Schema(name = "Lesson")
    public record View(
            String id,
            long version,
            String title,
            String site,
            String text,
            LocalDate on,
            List<String> tags,
            @NotNull Visibility visibility,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String site;
    private String text;
    private LocalDate on;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "lesson_tags", joinColumns = @JoinColumn(name = "lesson"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    private List<String> tags = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Lesson() {}

    Lesson(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        site = draft.site;
        text = draft.text;
        on = draft.on;
        visibility = Visibility.of(draft.visibility);
        replace(tags, orEmpty(draft.tags));
    }

    @Override
    public Draft draft() {
        return new Draft(title, site, text, on, List.copyOf(tags), visibility);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, site, text, on, List.copyOf(tags), visibility, createdAt(), updatedAt());
    }
}
