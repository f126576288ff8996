package scot.trsws.programme.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class CountTest {

    @ParameterizedTest
    @CsvSource({"201,, 260, 260, 461,, at least 461", "3, 3, 4, 4, 7, 7, 7", "1, 9, 10, 20, 11, 29, 11 to 29", "0, 0, 5,, 5,, at least 5"})
    void sumsAddIntervals(long lower, Long upper, long otherLower, Long otherUpper, long sumLower, Long sumUpper, String given) {
        assertEquals(new Count(sumLower, sumUpper, given), Count.of(lower, upper).plus(Count.of(otherLower, otherUpper)));
    }

    @Test
    void aSumTooLargeToTellIsAnErrorAndNotAWrongNumber() {
        assertThrows(ArithmeticException.class, () -> Count.of(Long.MAX_VALUE, null).plus(Count.of(1L, 1L)));
    }
}
