package scot.trsws.programme.workstream.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A response as a person sends it. */
@Schema(name = "SurveyResponseDraft", examples = """
        {"token": "abcdefghijklmnopqrstuvwxyzab", "groups": {"council-area": "fife", "role-group": "social-worker"},
         "answers": {"supervision-frequency": "monthly", "supervision-kinds": ["line-manager", "peer"], "reflection-time": 3}}""")
record Submission(
        @Schema(description = "What was given to this person. It is spent with this response, and not kept with it.") @NotBlank @Size(max = 100) String token,
        @Schema(description = "A category for each dimension that this person tells; what is left out is not recorded.") Map<String, String> groups,
        @Schema(description = "By the code of the question: the code of an option, a list of codes, a whole number or text.") Map<String, Object> answers) {

    Token spent() {
        return new Token(token);
    }

    Response response() {
        return new Response(groups == null ? Map.of() : groups, answers == null ? Map.of() : answers);
    }
}
