package scot.trsws.programme.workstream.site;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;

/** The places of a list that name what the list has already. */
final class Repeats {

    private Repeats() {}

    static <T> Stream<Problem.Error> in(String list, List<T> all, String field, Function<T, ?> named) {
        var known = new HashSet<>();
        return IntStream.range(0, all.size()).filter(place -> all.get(place) != null && named.apply(all.get(place)) != null)
                .filter(place -> !known.add(named.apply(all.get(place))))
                .mapToObj(place -> Problem.Error.at("/" + list + "/" + place + "/" + field, "is in the list already"));
    }
}
