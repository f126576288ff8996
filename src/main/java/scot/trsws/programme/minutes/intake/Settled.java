package scot.trsws.programme.minutes.intake;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one thing that minutes tell. */
@Schema(name = "SettledPart")
public record Settled(
        @Schema(description = "The thing in the content, a JSON pointer.", examples = "/note/items/3/actions/0") @NotNull String pointer,
        @Schema(description = "CREATED: a record was made. COMPLETED: the record was there, and what it did not say was put in. UNCHANGED: it says all of it. "
                + "KEPT: it says something else and was left so. LEFT_OUT: no record can say it.") @NotNull Outcome outcome,
        @Schema(description = "The collection of the record; null where there is none.", examples = "actions") String collection,
        @Schema(description = "The record; null where there is none.", examples = "action-1") String id,
        @Schema(description = "What differs, or why it was left out.") String detail) {

    static Settled leftOut(String pointer, String why) {
        return new Settled(pointer, Outcome.LEFT_OUT, null, null, why);
    }

    /** What became of a thing that a record tells already: fields of it were put in, or it has others. */
    static Settled onRecord(String pointer, boolean completed, Collection<String> others, String collection, String id) {
        var settled = new Settled(pointer, completed ? Outcome.COMPLETED : Outcome.UNCHANGED, collection, id, null);
        return others.isEmpty() ? settled : settled.kept("the record has another " + String.join(", ", others));
    }

    /** Something was put in, too. */
    Settled completed() {
        return new Settled(pointer, outcome == Outcome.CREATED ? outcome : Outcome.COMPLETED, collection, id, detail);
    }

    /** Something was left as it is, too. */
    Settled kept(String why) {
        var all = detail == null ? why : detail + "; " + why;
        return new Settled(pointer, outcome == Outcome.UNCHANGED ? Outcome.KEPT : outcome, collection, id, all);
    }

    /** Another thing that the same record tells. */
    Settled with(String other) {
        return new Settled(other, outcome == Outcome.CREATED ? Outcome.COMPLETED : outcome, collection, id, detail);
    }
}
