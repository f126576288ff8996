package scot.trsws.programme.note.reading;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scot.trsws.programme.note.Register.Known;

/** How like a name that nobody knows is to those on record: by the share of words that they have in common. */
final class Likeness {

    private static final double ENOUGH = 0.6;

    private Likeness() {}

    /** The known name that shares most words with an unknown one, to suggest it. */
    static Optional<String> closest(String name, Stream<Known> known) {
        var keys = significant(Words.keys(name));
        return known
                .max(Comparator.comparing(one -> likeness(one, keys))).filter(one -> likeness(one, keys) >= ENOUGH).map(Known::name);
    }

    private static double likeness(Known known, Set<String> keys) {
        return Names.spellings(known).map(Words::keys).map(Likeness::significant).mapToDouble(other -> {
            var shared = new HashSet<>(other);
            shared.retainAll(keys);
            return 2.0 * shared.size() / Math.max(1, other.size() + keys.size());
        }).max().orElse(0);
    }

    private static Set<String> significant(Set<String> keys) {
        var left = new HashSet<>(keys);
        left.removeAll(Set.of("the", "of", "and", "for", "in", "on"));
        return left;
    }
}
