package scot.trsws.programme.store;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A count that says how exact it is: a closed interval, or one without an upper end, and the words it was given in. */
@Ordered(first = "lower", then = "upper")
@Schema(description = "How many, as an interval: \"over 200\" is lower 201 and no upper; \"260\" is 260 to 260.")
public record Count(
        @Schema(description = "At least so many.", examples = "201") @NotNull @Min(0) @Max(Count.MOST) Long lower,
        @Schema(description = "At most so many; null where there is no upper end.") @Min(0) @Max(Count.MOST) Long upper,
        @Schema(description = "The words it was given in.", examples = "over 200") @NotBlank @Size(max = 200) String given) {

    /** So many that a sum of all that was ever counted still fits a long. */
    static final long MOST = 1_000_000_000_000L;

    /** The count of this interval, in words of our own. */
    public static Count of(Long lower, Long upper) {
        return new Count(lower, upper, upper == null ? "at least " + lower : lower.equals(upper) ? String.valueOf(lower) : lower + " to " + upper);
    }

    /** The sum of intervals, as the database adds their ends (sum, sum_known); null where nothing was added, which is not zero. */
    public static Count sum(Number lower, Number upper) {
        return lower == null ? null : of(lower.longValue(), upper == null ? null : (Long) upper.longValue());
    }
}
