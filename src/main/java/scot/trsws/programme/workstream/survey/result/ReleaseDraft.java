package scot.trsws.programme.workstream.survey.result;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.workstream.survey.Question;

/** Names a table that is to be released, as the parameters of results and means name it. */
@Schema(name = "SurveyReleaseDraft", examples = "{\"question\": \"learnt-most\", \"by\": [\"setting\"]}")
public record ReleaseDraft(
        @Schema(description = "The code of a question.") @NotNull String question,
        @Schema(description = "The codes of at most two dimensions: what groups are told apart by; everybody where left out.")
        @Size(max = ResultFilter.MOST_DIMENSIONS) @UniqueElements List<@NotNull String> by) {

    /** The parts of the table in this wave. */
    List<Part> parts(ClosedWave wave) {
        var asked = wave.question(question).orElseThrow(() -> refused("question", wave.questions().stream().map(Question::code).collect(Collectors.joining(", "))));
        var places = wave.places(by == null ? List.of() : by)
                .orElseThrow(() -> refused("by", wave.groups().stream().map(ClosedWave.Group::code).collect(Collectors.joining(", "))));
        if (!ResultFilter.isTold(asked)) {
            throw Disclosive.freeText(Place.BODY);
        }
        return Part.of(wave, asked, places);
    }

    private static Problem refused(String field, String known) {
        return Problem.invalid(Place.BODY.error(field, "must be of " + known));
    }
}
