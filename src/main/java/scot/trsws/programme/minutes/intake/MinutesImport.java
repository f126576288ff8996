package scot.trsws.programme.minutes.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.store.Json;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Stored;

/** Minutes that were read, to be looked at, corrected and accepted as records. Their text itself is not kept, since it may name people. */
@Entity
@Table(name = "minutes_import")
public class MinutesImport extends Stored<MinutesImport.Draft, MinutesImport.View> {

    @Schema(name = "MinutesImportDraft")
    public record Draft(@Schema(description = "What the minutes hold, as it shall be recorded.") @NotNull @Valid Content content) implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            return content == null ? Stream.empty() : content.broken().map(error -> Problem.Error.at("/content" + error.pointer(), error.detail()));
        }
    }

    @Schema(name = "MinutesImport")
    public record View(
            String id,
            long version,
            @NotNull Content content,
            @Schema(description = "How many lines of the source have a place in the content as it is now; null where no source was read.")
            Reading.Coverage coverage,
            @Schema(description = "Every line of the source that has none; one that a correction took away has no text, since the text is not kept.")
            List<Reading.Unplaced> unplaced,
            @Schema(description = "What looked wrong when it was read.") List<Finding> warnings,
            @NotNull ImportStatus status,
            @Schema(description = "When records were made of it; null until then.") LocalDate acceptedOn,
            @Schema(description = "What became of each thing when it was accepted last.") List<Settled> settled,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode content;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode margin = Json.of(Margin.EMPTY);

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode settled = Json.of(List.of());

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.READ;

    private LocalDate acceptedOn;

    protected MinutesImport() {}

    MinutesImport(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    /** What was accepted is to be accepted anew where it is corrected. */
    @Override
    public void revise(Draft draft) {
        if (content == null || !draft.content.equals(content())) {
            content = Json.of(draft.content);
            status = ImportStatus.READ;
            acceptedOn = null;
        }
    }

    void note(Reading reading) {
        margin = Json.of(Margin.of(reading));
    }

    /** The day stays that of the first acceptance, unless anything was made anew. */
    void accept(LocalDate on, List<Settled> parts) {
        var anew = parts.stream().anyMatch(part -> part.outcome() == Outcome.CREATED || part.outcome() == Outcome.COMPLETED);
        acceptedOn = status == ImportStatus.ACCEPTED && !anew ? acceptedOn : on;
        status = ImportStatus.ACCEPTED;
        settled = Json.of(parts);
    }

    Content content() {
        return Json.read(content, Content.class);
    }

    @Override
    public Draft draft() {
        return new Draft(content());
    }

    @Override
    public View view(LocalDate today) {
        var told = Json.read(margin, Margin.class).beside(content);
        return new View(id(), version(), content(), told.coverage(), told.unplaced(), told.warnings(), status, acceptedOn,
                List.of(Json.read(settled, Settled[].class)), createdAt(), updatedAt());
    }
}
