package scot.trsws.programme.note;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was read from minutes: their content, every line that found no place in it, and what looks wrong. */
@Schema(name = "MinutesReading")
public record Reading(@NotNull Content content, List<Unplaced> unplaced, List<Finding> warnings, @NotNull Coverage coverage) {

    /** A line that stands in no part of the content. */
    @Schema(name = "UnplacedLine")
    public record Unplaced(
            @Schema(description = "Its number in the source, from 1.") @NotNull int line,
            @Schema(description = "Null where it had a place that a correction took away: the text of a source is not kept.") String text) {}

    /** How many lines that are not blank found a place. */
    @Schema(name = "Coverage")
    public record Coverage(@NotNull int lines, @NotNull int placed, @NotNull int unplaced) {}
}
