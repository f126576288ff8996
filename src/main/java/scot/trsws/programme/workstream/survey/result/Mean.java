package scot.trsws.programme.workstream.survey.result;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** The mean of the numbers that a group answered, as far as the released counts tell it. */
@Schema(name = "SurveyMean")
public record Mean(
        @NotNull String question,
        @Schema(description = "What groups are told apart by; null for everybody.") String dimension,
        @Schema(description = "The group: a category, or NOT_RECORDED.") String category,
        String secondDimension,
        String secondCategory,
        @Schema(description = "Made of nothing but released counts: the rounder they are, the wider the bands and the more is suppressed, the less exact it is.") Interval mean,
        @Schema(description = "Why there is no mean; null where there is one.") Why why,
        @Schema(description = "How many answered with a number; null where there is no mean.") Count answered,
        @Schema(description = Result.RELEASED) Boolean released) {

    /** So many people, who each answered between these two numbers. */
    record Part(Count people, int lowest, int highest) {}

    /** Between which numbers the mean of all parts lies in any of these cases; null where in one of them they may be nobody. */
    static Interval of(List<List<Part>> cases) {
        if (cases.stream().anyMatch(parts -> parts.stream().mapToLong(part -> part.people.lower()).sum() == 0)) {
            return null;
        }
        return Interval.of(cases.stream().map(parts -> extreme(parts, false)).reduce(BigDecimal::min).orElseThrow(),
                cases.stream().map(parts -> extreme(parts, true)).reduce(BigDecimal::max).orElseThrow());
    }

    /** The lowest mean has most people in the low parts and fewest in the high ones; where it turns is tried out. */
    private static BigDecimal extreme(List<Part> parts, boolean highest) {
        var means = IntStream.rangeClosed(0, parts.size()).mapToObj(turn -> mean(parts, turn, highest)).filter(mean -> mean != null);
        return means.reduce(highest ? BigDecimal::max : BigDecimal::min).orElseThrow();
    }

    private static BigDecimal mean(List<Part> parts, int turn, boolean highest) {
        long people = 0;
        long sum = 0;
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            long many = at < turn != highest ? part.people.upper() : part.people.lower();
            people += many;
            sum += many * (highest ? part.highest : part.lowest);
        }
        return people == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), MathContext.DECIMAL64);
    }
}
