package scot.trsws.programme.store;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;

/** The places of a draft's list that name what is named already. */
public final class Repeats {

    private Repeats() {}

    public static <T> Stream<Problem.Error> in(String list, List<T> all, String field, Function<T, ?> named) {
        return in(list, all, field, named, new HashSet<>());
    }

    /** As above, where other lists name things of the same kind: these are the ones that are taken. */
    public static <T> Stream<Problem.Error> in(String list, List<T> all, String field, Function<T, ?> named, Set<Object> taken) {
        return IntStream.range(0, all.size()).filter(place -> all.get(place) != null)
                .filter(place -> Objects.nonNull(named.apply(all.get(place))) && !taken.add(named.apply(all.get(place))))
                .mapToObj(place -> Problem.Error.at(list + "/" + place + "/" + field, "is taken already"));
    }
}
