package scot.trsws.programme.workstream.survey.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.workstream.survey.disclosure.Pattern;
import scot.trsws.programme.workstream.survey.disclosure.Tally;

/** A released table: what may be told of each answer of each group, and nothing else. */
final class Table {

    private static final String SUPPRESSED = "suppressed";

    private final ClosedWave wave;
    private final Tally tally;
    private final Pattern pattern;

    Table(ClosedWave wave, Tally tally, Pattern pattern) {
        this.wave = wave;
        this.tally = tally;
        this.pattern = pattern;
    }

    /** Every group by its categories, dimension by dimension, the small ones too. */
    List<List<String>> groups() {
        return tally.groups(pattern.dimensions()).stream().map(group -> wave.codes(pattern.dimensions(), group)).toList();
    }

    /** Whether it shows any cell. */
    boolean tells() {
        return pattern.showsAny(tally);
    }

    /** How many people a group has; of a small one, that it has no more than all the small ones together. */
    Count people(List<String> group) {
        return isSmall(group) ? suppressed(wave.policy().told(smallTogether()).upper()) : wave.policy().told(Tally.sum(counts(group)));
    }

    private long smallTogether() {
        return tally.by(pattern.dimensions()).entrySet().stream().filter(row -> !tally.tells(pattern.dimensions(), row.getKey()))
                .mapToLong(row -> Tally.sum(row.getValue())).sum();
    }

    /** How many of a group gave the answer at this place. */
    Count answered(List<String> group, int answer) {
        return isHidden(group, answer) ? suppressed(people(group).upper()) : wave.policy().told(counts(group)[answer]);
    }

    Why why(List<String> group, int answer) {
        if (isHidden(group, answer)) {
            return Why.SUPPRESSED;
        }
        return counts(group)[answer] == 0 ? Why.NONE : null;
    }

    Why why(List<String> group) {
        if (isSmall(group)) {
            return Why.SUPPRESSED;
        }
        return Tally.sum(counts(group)) == 0 ? Why.NONE : null;
    }

    private boolean isHidden(List<String> group, int answer) {
        return isSmall(group) || !pattern.shows(places(group), answer);
    }

    private boolean isSmall(List<String> group) {
        return !tally.tells(pattern.dimensions(), places(group));
    }

    private long[] counts(List<String> group) {
        return Optional.ofNullable(tally.by(pattern.dimensions()).get(places(group))).orElseGet(() -> new long[tally.answers()]);
    }

    private List<Integer> places(List<String> group) {
        return IntStream.range(0, group.size()).mapToObj(at -> wave.groups().get(pattern.dimensions().get(at)).categories().indexOf(group.get(at))).toList();
    }

    private static Count suppressed(Long most) {
        return new Count(0L, most, SUPPRESSED);
    }
}
