package scot.trsws.programme.workstream.survey;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of responses that was gathered with another tool. */
@Schema(name = "SurveyResponseImport")
public record ResponseImport(
        @NotNull UUID id,
        @Schema(description = "How many responses it held.") @NotNull Integer responses,
        @NotNull LocalDate on) {}
