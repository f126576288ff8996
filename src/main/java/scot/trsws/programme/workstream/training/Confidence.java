package scot.trsws.programme.workstream.training;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Ordered;

/** How sure people were of a learning outcome before and after, on average. */
@Embeddable
@Ordered(first = "scaleLowest", then = "scaleHighest", message = "must be above scaleLowest")
@Schema(name = "Confidence")
public record Confidence(
        @Schema(description = "The code of a learning outcome of the course.", examples = "names-own-stress") @NotNull @Size(max = 80) String outcome,
        @Schema(description = "The mean before; null where nobody asked.", examples = "2.6") @Digits(integer = 6, fraction = 4, message = Confidence.DIGITS) BigDecimal before,
        @Schema(description = "The mean after; null where nobody asked.", examples = "3.9") @Digits(integer = 6, fraction = 4, message = Confidence.DIGITS) BigDecimal after,
        @Schema(description = "The lowest answer of the scale.", examples = "1") @NotNull @Digits(integer = 6, fraction = 4, message = Confidence.DIGITS) BigDecimal scaleLowest,
        @Schema(description = "The highest answer of the scale.", examples = "5") @NotNull @Digits(integer = 6, fraction = 4, message = Confidence.DIGITS) BigDecimal scaleHighest) {

    static final String DIGITS = "must have at most {integer} digits before the point and {fraction} after it";

    /** The means at this place that lie outside the scale, and a scale of one answer. */
    Stream<Problem.Error> broken(String place) {
        var scale = known(scaleLowest, scaleHighest) && scaleLowest.compareTo(scaleHighest) == 0
                ? Stream.of(Problem.Error.at(place + "/scaleHighest", "must be above scaleLowest")) : Stream.<Problem.Error>empty();
        return Stream.of(scale, outside(place + "/before", before), outside(place + "/after", after)).flatMap(errors -> errors);
    }

    private Stream<Problem.Error> outside(String place, BigDecimal mean) {
        var within = mean == null || !known(scaleLowest, scaleHighest) || mean.compareTo(scaleLowest) >= 0 && mean.compareTo(scaleHighest) <= 0;
        return within ? Stream.empty() : Stream.of(Problem.Error.at(place, "must lie between scaleLowest and scaleHighest"));
    }

    private static boolean known(BigDecimal first, BigDecimal second) {
        return first != null && second != null;
    }
}
