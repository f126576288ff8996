package scot.trsws.programme.access.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Kept;
import scot.trsws.programme.store.Redaction;
import scot.trsws.programme.store.Ruled;

/** A text that was taken out of a noun and its history, and why. */
@Entity
@Table(name = "erasure")
class Erasure extends Kept<Erasure.View> {

    @Schema(name = "ErasureDraft", examples = """
            {"noun": "actions", "id": "link-with-falkirk-council", "text": "local work", "reason": "An example of a text that should not be there"}""")
    record Draft(
            @Schema(description = "The collection, as in its path: actions.") @NotBlank String noun,
            @NotBlank String id,
            @Schema(description = "What is to be taken out, exactly as it stands there, capitals and all. It is kept nowhere.") @NotBlank @Size(min = 3, max = 4000) String text,
            @Schema(description = "Why; without the text.") @NotBlank @Size(max = 4000) String reason) implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            return text == null ? Stream.empty() : Stream.of(
                    reason != null && !text.isEmpty() && reason.contains(text) ? Problem.Error.at("/reason", "must not hold the text itself") : null,
                    Redaction.MARK.contains(text) && !text.isEmpty() ? Problem.Error.at("/text", "is a part of " + Redaction.MARK + ", which would take its place") : null)
                    .filter(error -> error != null);
        }
    }

    @Schema(name = "Erasure")
    record View(
            String id,
            long version,
            @Schema(description = "The kind of noun, as its table is called.") @NotNull String noun,
            @NotNull String nounId,
            @Schema(description = "Who did it.") @NotNull String caller,
            @NotNull String reason,
            @Schema(description = "How many values held it: of the noun, of its history, of answers kept for repeated requests.") @NotNull int places,
            @Schema(description = "Where in the noun, today or in its history; each JSON pointer once. Counts in lists, what was said under the items of an agenda, "
                    + "and the categories and options of an instrument are named as they are kept: /figures/0/given, /discussion/0/text, /options/0/label.") @NotNull List<String> fields,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String noun;
    private String nounId;
    private String caller;
    private String reason;
    private int places;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> fields;

    protected Erasure() {}

    Erasure(String id, String noun, Draft draft, String caller, List<Redaction.Place> places) {
        super(id);
        this.noun = noun;
        this.nounId = draft.id;
        this.caller = caller;
        this.reason = draft.reason;
        this.places = places.size();
        this.fields = places.stream().map(Redaction.Place::pointer).distinct().sorted().toList();
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), noun, nounId, caller, reason, places, fields, createdAt(), updatedAt());
    }
}
