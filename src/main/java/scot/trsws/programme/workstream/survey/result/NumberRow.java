package scot.trsws.programme.workstream.survey.result;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.store.Count;

/**
 * What a released table says of the numbers that one group answered. Those behind suppressed cells are known together:
 * they are whoever is left of the group. Their mean is furthest off when all of them gave the same answer.
 */
final class NumberRow {

    private final Told told;
    private final List<String> group;

    NumberRow(Told told, List<String> group) {
        this.told = told;
        this.group = group;
    }

    /** Suppressed where no number at all is shown, and nobody's where no number was answered. */
    Why why() {
        if (told.table().why(group) != null) {
            return told.table().why(group);
        }
        var numbers = places().filter(place -> told.answers().get(place).isNumber()).boxed().toList();
        if (numbers.stream().allMatch(place -> told.table().why(group, place) == Why.NONE)) {
            return Why.NONE;
        }
        return numbers.stream().anyMatch(place -> told.table().why(group, place) == null) && Mean.of(cases()) != null ? null : Why.SUPPRESSED;
    }

    Interval mean() {
        return why() == null ? Mean.of(cases()) : null;
    }

    /** All but those who gave no answer. */
    Count answered() {
        var silent = places().filter(place -> !told.answers().get(place).isNumber()).mapToObj(this::people).findFirst().orElseThrow();
        var all = told.table().people(group);
        return Count.of(all.lower() - Math.min(silent.upper(), all.lower()), all.upper() - silent.lower());
    }

    /** The shown numbers, and in each case all who are left over at one of the hidden ones. */
    private List<List<Mean.Part>> cases() {
        var shown = places().filter(place -> !isHidden(place) && told.answers().get(place).isNumber()).mapToObj(place -> part(place, people(place))).toList();
        if (places().noneMatch(this::isHidden)) {
            return List.of(shown);
        }
        return places().filter(this::isHidden).mapToObj(place -> !told.answers().get(place).isNumber() ? shown
                : Stream.concat(shown.stream(), Stream.of(part(place, left()))).sorted((one, other) -> Integer.compare(one.lowest(), other.lowest())).toList()).toList();
    }

    private Mean.Part part(int place, Count people) {
        return new Mean.Part(people, told.answers().get(place).lowest(), told.answers().get(place).highest());
    }

    /** How many are behind the hidden cells. */
    private Count left() {
        var all = told.table().people(group);
        return Count.of(Math.max(0, all.lower() - shown(Count::upper)), Math.max(0, all.upper() - shown(Count::lower)));
    }

    private long shown(ToLongFunction<Count> end) {
        return places().filter(place -> !isHidden(place)).mapToObj(this::people).mapToLong(end).sum();
    }

    private Count people(int place) {
        return isHidden(place) ? left() : told.table().answered(group, place);
    }

    private boolean isHidden(int place) {
        return told.table().why(group, place) == Why.SUPPRESSED;
    }

    private IntStream places() {
        return IntStream.range(0, told.answers().size());
    }
}
