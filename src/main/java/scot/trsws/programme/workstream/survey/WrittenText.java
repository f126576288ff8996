package scot.trsws.programme.workstream.survey;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wrote in answer to a question of free text. */
@Schema(name = "SurveyText")
public record WrittenText(@NotNull String question, @NotNull String text) {}
