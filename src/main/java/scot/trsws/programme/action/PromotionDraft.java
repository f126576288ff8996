package scot.trsws.programme.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Visibility;

/** What may be said when a promise is made into an action. */
@Schema(name = "PromotionDraft", examples = "{\"on\": \"2024-02-01\", \"action\": {\"title\": \"Share what the evaluation says\", \"dueOn\": \"2024-04-29\"}}")
record PromotionDraft(
        @Schema(description = "The day on which it was made into one.") @NotNull @PastOrPresent LocalDate on,
        @Schema(description = "What the action says otherwise than the commitment; whatever is left out of it, its title as well, is as the "
                + "commitment says. Only the programme's staff make it PUBLIC: promoted by others it is for PARTNERS where nothing is said.")
        Action.Draft action) implements Step {

    private static final int LONGEST_TITLE = 500;

    @Override
    public String reason() {
        return null;
    }

    /** The action that a commitment promises, with what is said otherwise; visible as told, where nothing is said of that. */
    Action.Draft over(Commitment.Draft commitment, Visibility visibility) {
        var said = action == null ? new Action.Draft(null, null, null, null, null, null, null, null, null, null) : action;
        var title = title(commitment.statement());
        return new Action.Draft(or(said.title(), title), said.reference(), or(said.description(), title.equals(commitment.statement()) ? null : commitment.statement()),
                or(said.owner(), commitment.madeBy()), or(said.counterpart(), commitment.madeTo()), or(said.meeting(), commitment.meeting()),
                or(said.workstream(), commitment.workstream()), or(said.priority(), commitment.priority()), or(said.dueOn(), commitment.dueOn()),
                or(said.visibility(), visibility));
    }

    private static <T> T or(T said, T promised) {
        return Optional.ofNullable(said).orElse(promised);
    }

    /** A statement that is too long for a title gives its first words. */
    private static String title(String statement) {
        if (statement.codePointCount(0, statement.length()) <= LONGEST_TITLE) {
            return statement;
        }
        var cut = statement.substring(0, statement.offsetByCodePoints(0, LONGEST_TITLE + 1)).replaceFirst("(?s)\\s+\\S*$", "");
        return cut.codePointCount(0, cut.length()) <= LONGEST_TITLE ? cut : statement.substring(0, statement.offsetByCodePoints(0, LONGEST_TITLE));
    }
}
