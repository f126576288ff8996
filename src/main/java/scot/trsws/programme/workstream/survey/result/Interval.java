package scot.trsws.programme.workstream.survey.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** Between which numbers something lies, as exactly as the released counts tell it; to one decimal, rounded outwards. */
@Schema(name = "SurveyInterval", description = "Between which numbers it lies; rounded outwards to one decimal.")
public record Interval(BigDecimal lower, BigDecimal upper) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Interval of(BigDecimal lower, BigDecimal upper) {
        return new Interval(lower.setScale(1, RoundingMode.FLOOR), upper.setScale(1, RoundingMode.CEILING));
    }

    /** How many per cent of the whole a part of it is; null where one is not known, or the whole is nobody. */
    static Interval share(Count part, Count whole) {
        var percent = percent(part, whole);
        return percent == null ? null : of(percent.lower, percent.upper.min(HUNDRED));
    }

    /** How many per cent of the one the other is, which may be more than hundred; null where one is not known, or the one is nobody. */
    static Interval percent(Count other, Count one) {
        if (other == null || one == null || other.upper() == null || one.upper() == null || one.lower() == 0) {
            return null;
        }
        return of(percent(other.lower(), one.upper()), percent(other.upper(), one.lower()));
    }

    /** How far apart two intervals are: this one less the other. */
    Interval minus(Interval other) {
        return of(lower.subtract(other.upper), upper.subtract(other.lower));
    }

    private static BigDecimal percent(long part, long whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
