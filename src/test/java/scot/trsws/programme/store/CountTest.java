package scot.trsws.programme.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    @ParameterizedTest
    @CsvSource({"461,, at least 461", "7, 7, 7", "11, 29, 11 to 29", "0, 0, 0", "0,, at least 0"})
    void anIntervalIsPutIntoWords(long lower, Long upper, String given) {
        assertEquals(given, Count.of(lower, upper).given());
    }
}
