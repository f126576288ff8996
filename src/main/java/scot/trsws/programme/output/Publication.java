package scot.trsws.programme.output;

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

/** Something that was published, or is about to be. */
@Entity
@Table(name = "publication")
public class Publication extends Stored<Publication.Draft, Publication.View> {

    @Schema(name = "PublicationDraft")
    public record Draft(
            @NotBlank @Size(max = 500) String title,
            @Size(max = 4000) String description,
            @Schema(description = "The partner that publishes it; null where that is not known.") @Refers("partner") String publisher,
            @Schema(description = "Null where not recorded.") PublicationKind kind,
            @Schema(description = "Where one reads it.") @Size(max = 2000) @WebAddress String url,
            @Schema(description = "The day it is published; null where that is not known.") LocalDate on,
            @Schema(description = "The meeting that was told of it.") @Refers("meeting") String meeting,
            @Schema(description = "The publication that it takes the place of.") @Refers("publication") String supersedes,
            Visibility visibility) implements Disclosed {}

    @Schema(name = "Publication")
    public record View(
            String id,
            long version,
            String title,
            String description,
            String publisher,
            PublicationKind kind,
            String url,
            LocalDate on,
            String meeting,
            String supersedes,
            @NotNull Visibility visibility,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;
    private String publisher;
    private String url;
    private LocalDate on;
    private String meeting;
    private String supersedes;

    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Publication() {}

    Publication(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        description = draft.description;
        publisher = draft.publisher;
        kind = draft.kind;
        url = draft.url;
        on = draft.on;
        meeting = draft.meeting;
        supersedes = draft.supersedes;
        visibility = Visibility.of(draft.visibility);
    }

    @Override
    public Draft draft() {
        return new Draft(title, description, publisher, kind, url, on, meeting, supersedes, visibility);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, description, publisher, kind, url, on, meeting, supersedes, visibility, createdAt(), updatedAt());
    }
}
