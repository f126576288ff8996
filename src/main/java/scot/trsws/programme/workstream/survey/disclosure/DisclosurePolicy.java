package scot.trsws.programme.workstream.survey.disclosure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** What a survey promises its respondents about every table that is released (statistical disclosure control). */
@Schema(name = "DisclosurePolicy")
public record DisclosurePolicy(
        @Schema(description = "Smaller counts of people than this are suppressed, and nobody can narrow one down further than by so many.", defaultValue = "10")
        @Min(3) @Max(100) Integer minimumCell,
        @Schema(description = "Answers of smaller groups than this are not told apart; at least minimumCell.", defaultValue = "10")
        @Min(3) @Max(1000) Integer minimumBase,
        @Schema(description = "Counts are rounded to a multiple of this; 1 leaves them exact.", defaultValue = "5")
        @Min(1) @Max(10) Integer rounding,
        @Schema(description = "What becomes of a count of nobody.", defaultValue = "SHOWN") Extreme zeros,
        @Schema(description = "What becomes of a count of everybody in a group: all gave the same answer.", defaultValue = "SUPPRESSED") Extreme everybody) {

    /** The rule of 10 and 5, as the Office for National Statistics applies it; and the defaults where something was not said. */
    public DisclosurePolicy {
        minimumCell = minimumCell == null ? Integer.valueOf(10) : minimumCell;
        minimumBase = minimumBase == null ? Integer.valueOf(Math.max(10, minimumCell)) : minimumBase;
        rounding = rounding == null ? Integer.valueOf(5) : rounding;
        zeros = zeros == null ? Extreme.SHOWN : zeros;
        everybody = everybody == null ? Extreme.SUPPRESSED : everybody;
    }

    public static DisclosurePolicy usual() {
        return new DisclosurePolicy(null, null, null, null, null);
    }

    /** What is told of a count that is shown: rounded, which leaves open the numbers that round to it; nobody stays nobody. */
    public Count told(long people) {
        if (people == 0 || rounding == 1) {
            return Count.of(people, people);
        }
        var rounded = Math.floorDiv(2 * people + rounding, 2L * rounding) * rounding;
        return new Count(Math.max(rounded - rounding / 2, minimumCell), rounded + (rounding - 1) / 2, String.valueOf(rounded));
    }
}
