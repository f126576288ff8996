package scot.trsws.programme.workstream.survey;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An intended learning outcome that a survey is to tell of. */
@Embeddable
@Schema(name = "SurveyOutcome")
public record Outcome(
        @NotNull @Pattern(regexp = Choice.CODE) @Size(max = Choice.LONGEST) String code,
        @NotBlank @Size(max = 1000) String text) {}
