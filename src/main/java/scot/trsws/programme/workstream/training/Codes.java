package scot.trsws.programme.workstream.training;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The codes in a list of which each may stand there once. */
final class Codes {

    private Codes() {}

    /** The places of those that an earlier place has already. */
    static IntStream repeated(List<String> codes) {
        var seen = new HashSet<String>();
        return IntStream.range(0, codes.size()).filter(place -> codes.get(place) != null && !seen.add(codes.get(place)));
    }
}
