package scot.trsws.programme.minutes;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.store.Json;
import scot.trsws.programme.store.Kept;

/** The note of a meeting as it was when it was circulated, approved or published. */
@Entity(name = "MinutesRevision")
@Table(name = "minutes_revision")
class Revision extends Kept<Revision.View> {

    @Schema(name = "MinutesRevision")
    record View(
            @NotNull String id,
            @NotNull long version,
            @NotNull String meeting,
            @Schema(description = "Its number among the revisions of these minutes, from 1.") @NotNull int number,
            @Schema(description = "What it was made for.") @NotNull MinutesStatus status,
            @Schema(description = "The day of that.") @NotNull LocalDate on,
            @Schema(description = "What the public may not see and the published note therefore has not.") @NotNull List<LeftOut> leftOut,
            @NotNull Note note,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt) implements Representation {}

    /** A revision in a list, without its note. */
    @Schema(name = "MinutesRevisionEntry")
    record Entry(
            @NotNull String id,
            @NotNull String meeting,
            @NotNull int number,
            @Schema(description = "What it was made for.") @NotNull MinutesStatus status,
            @Schema(description = "The day of that.") @NotNull LocalDate on,
            @Schema(description = "What the public may not see and the published note therefore has not.") @NotNull List<LeftOut> leftOut,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt) {}

    private String meeting;
    private int number;

    @Enumerated(EnumType.STRING)
    private MinutesStatus status;

    private LocalDate on;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode note;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode leftOut;

    protected Revision() {}

    Revision(String meeting, int number, MinutesStatus status, LocalDate on, Sifted sifted) {
        super(id(meeting, number));
        this.meeting = meeting;
        this.number = number;
        this.status = status;
        this.on = on;
        note = Json.of(sifted.note());
        leftOut = Json.of(sifted.leftOut());
    }

    static String id(String meeting, int number) {
        return meeting + "-revision-" + number;
    }

    Note note() {
        return Json.read(note, Note.class);
    }

    private List<LeftOut> leftOut() {
        return List.of(Json.read(leftOut, LeftOut[].class));
    }

    Entry entry() {
        return new Entry(id(), meeting, number, status, on, leftOut(), createdAt(), updatedAt());
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), meeting, number, status, on, leftOut(), note(), createdAt(), updatedAt());
    }
}
