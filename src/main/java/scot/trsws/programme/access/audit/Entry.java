package scot.trsws.programme.access.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import scot.trsws.programme.http.Deed;

/** A deed as it will be kept; or, of a flood, how many like it are not. */
record Entry(Instant at, Deed deed, Long leftOut) {

    static Entry of(Deed deed) {
        return new Entry(Instant.now().truncatedTo(ChronoUnit.MICROS), deed, null);
    }
}
