package scot.trsws.programme.access.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.http.Caller;
import scot.trsws.programme.http.Deed;

class FloodTest {

    private static final Instant NOON = Instant.parse("2024-01-29T12:00:00Z");

    private final Flood flood = new Flood(60);

    @Test
    void ofAFloodSixtyAreKeptAndTheNumberOfTheOthers() {
        assertEquals(60, admitted("10.0.0.1", 1000, NOON));
        assertEquals(List.of(), flood.ended(NOON.plusSeconds(30)));
        assertEquals(List.of(940L), flood.ended(NOON.plusSeconds(61)).stream().map(Entry::leftOut).toList());
        assertEquals(List.of(), flood.ended(NOON.plusSeconds(61)));
    }

    @Test
    void nobodyIsLeftOutForTheFloodOfAnother() {
        admitted("10.0.0.1", 1000, NOON);
        assertEquals(5, admitted("10.0.0.2", 5, NOON));
    }

    @Test
    void theNextMinuteStartsAnewAndTheOneBeforeIsTold() {
        admitted("10.0.0.1", 61, NOON);
        assertEquals(60, admitted("10.0.0.1", 61, NOON.plusSeconds(61)));
        assertEquals(List.of(1L, 1L), flood.ended(Instant.MAX).stream().map(Entry::leftOut).toList());
    }

    @Test
    void whoComesFromEverywhereIsBoundedToo() {
        var kept = IntStream.range(0, 5000).map(number -> admitted("address-" + number, 1, NOON)).sum();
        assertEquals(1060, kept);
        assertTrue(flood.ended(Instant.MAX).stream().allMatch(entry -> entry.leftOut() == 3940));
    }

    @Test
    void aSummaryOfManySourcesNamesNoneOfThem() {
        IntStream.range(0, 5000).forEach(number -> admitted("address-" + number, 1, NOON));
        var summary = flood.ended(Instant.MAX).get(0).deed();
        assertEquals("others", summary.caller().name());
        assertNull(summary.address());
        assertNull(summary.requestId());
    }

    @Test
    void aSummaryOfOneSourceNamesIt() {
        admitted("10.0.0.1", 61, NOON);
        assertEquals("10.0.0.1", flood.ended(Instant.MAX).get(0).deed().address());
    }

    private int admitted(String address, int times, Instant at) {
        var deed = new Deed(Deed.Kind.REFUSAL, "request", address, Caller.NOBODY, null, "POST", "/v1/actions", 422, "INVALID", false);
        return (int) IntStream.range(0, times).filter(any -> flood.admits(deed, at)).count();
    }
}
