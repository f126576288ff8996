package scot.trsws.programme.minutes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Document;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.writing.Html;
import scot.trsws.programme.note.writing.Imprint;
import scot.trsws.programme.note.writing.Markdown;
import scot.trsws.programme.note.writing.PlainText;

/** The minutes of a meeting as they are read: how far they have come, and their note. */
@Schema(name = "MinutesDocument")
record MinutesDocument(
        @NotNull String id,
        @Schema(description = "0 while nothing of the minutes is kept.") @NotNull long version,
        @Schema(description = "The meeting, whose id is that of its minutes.") @NotNull String meeting,
        @NotNull MinutesStatus status,
        @Schema(description = "The number of the revision that the note is; null where it is composed of the records as they are.") Integer revision,
        @Schema(description = "When they were last circulated; null where they were not, or nobody knows.") LocalDate circulatedOn,
        MinutesView.Approved approval,
        LocalDate publishedOn,
        @Schema(description = "For the programme's staff: what the public may not see and the published note therefore has not.")
        @JsonInclude(JsonInclude.Include.NON_NULL) List<LeftOut> leftOut,
        @NotNull Note note,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore @Schema(hidden = true) Imprint imprint) implements Representation, Document {

    static MinutesDocument of(MinutesView kept, Integer revision, Sifted sifted, Imprint imprint) {
        return new MinutesDocument(kept.id(), kept.version(), kept.meeting(), kept.status(), revision, kept.circulatedOn(), kept.approval(), kept.publishedOn(),
                sifted.leftOut(), sifted.note(), kept.createdAt(), kept.updatedAt(), imprint);
    }

    @Override
    public String text(MediaType type) {
        if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return Html.of(note, imprint);
        }
        return type.isCompatible(MediaType.TEXT_PLAIN_TYPE) ? PlainText.of(note, imprint) : Markdown.of(note, imprint);
    }

    @Override
    public String styleSource() {
        return Html.styleSource();
    }
}
