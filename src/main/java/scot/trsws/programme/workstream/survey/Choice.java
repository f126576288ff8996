package scot.trsws.programme.workstream.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the groups of a dimension, or one of the answers that may be chosen: what stands in the data, and what people read. */
@Schema(name = "SurveyChoice")
public record Choice(
        @Schema(examples = "weekly") @NotNull @Pattern(regexp = Choice.CODE) @Size(max = Choice.LONGEST) String code,
        @NotBlank @Size(max = 500) String label) {

    static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    static final int LONGEST = 60;
}
