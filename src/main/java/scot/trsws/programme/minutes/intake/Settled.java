package scot.trsws.programme.minutes.intake;

import jakarta.validation.constraints.NotNull;
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
}
