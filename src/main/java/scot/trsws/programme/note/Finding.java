package scot.trsws.programme.note;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that looks wrong in minutes, and where. */
@Schema(name = "Finding")
public record Finding(
        @Schema(description = "What was found, in a word that does not change.", examples = "ACTION_WITHOUT_OWNER") @NotNull String code,
        @NotNull Severity severity,
        @Schema(description = "The line of the source, from 1; null where there is no source.") Integer line,
        @Schema(description = "The place in the content, a JSON pointer; null where only the line is known. A promise on record stands under its id.",
                examples = "/note/items/3/actions/0") String pointer,
        @Schema(description = "What is wrong and what to do.") @NotNull String detail) {}
