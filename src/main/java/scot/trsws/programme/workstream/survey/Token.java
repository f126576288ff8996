package scot.trsws.programme.workstream.survey;

import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.EntityTags;

/** What lets one person respond once to a wave; only its digest is kept. */
@Schema(name = "SurveyToken")
public record Token(@Schema(description = "Shown this once. Give each to one person.") @NotNull String token) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** So many letters are 131 bits; letters alone survive spreadsheets and being typed. */
    private static final int LETTERS = 28;

    static Token random() {
        return new Token(RANDOM.ints(LETTERS, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining()));
    }

    String hash() {
        return EntityTags.digest(token);
    }
}
