package scot.trsws.programme.workstream.survey.disclosure;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds which cells of a table must be hidden so that, of all that was ever released, no small count can be worked out. */
public final class Suppression {

    /** A hidden cell of the table by these dimensions, which must stay in doubt. */
    record Secret(List<Integer> dimensions, Cell cell) {}

    private final DisclosurePolicy policy;
    private final Tally tally;

    public Suppression(DisclosurePolicy policy, Tally tally) {
        this.policy = policy;
        this.tally = tally;
    }

    /**
     * The table by these dimensions and every table that is a margin of it, as far as they are not released yet, each
     * with what must be hidden in it beside those released before.
     */
    public List<Pattern> release(List<Integer> dimensions, Collection<Pattern> before) {
        var released = new ArrayList<>(before);
        for (var margin : margins(dimensions)) {
            if (released.stream().noneMatch(table -> table.dimensions().equals(margin))) {
                released.add(secured(margin, List.copyOf(released)));
            }
        }
        return released.subList(before.size(), released.size());
    }

    /** How many groups of these dimensions are so small that the table cannot be released at all. */
    public long tooSmall(List<Integer> dimensions) {
        var small = tally.by(dimensions).values().stream().filter(counts -> Tally.sum(counts) < policy.minimumBase()).count();
        var empty = tally.groups(dimensions).size() - tally.by(dimensions).size();
        return policy.zeros() == Extreme.SUPPRESSED ? small + empty : small;
    }

    /** The cells that are small themselves: primary suppression. */
    public Pattern primary(List<Integer> dimensions) {
        var hidden = new HashSet<Cell>();
        tally.by(dimensions).forEach((group, counts) -> {
            for (var answer = 0; answer < counts.length; answer++) {
                if (isSensitive(counts[answer], Tally.sum(counts))) {
                    hidden.add(new Cell(group, answer));
                }
            }
        });
        return new Pattern(dimensions, hidden);
    }

    /** Hides further cells until every secret is in doubt, or nothing is shown: secondary suppression. */
    private Pattern secured(List<Integer> dimensions, List<Pattern> before) {
        var table = primary(dimensions);
        var exposed = exposed(table, before, secret -> true);
        while (!exposed.isEmpty()) {
            var cover = new Cover(policy, tally, table).of(exposed.get(0));
            if (cover.isEmpty()) {
                return table;
            }
            table = table.hiding(cover);
            var open = Set.copyOf(exposed);
            exposed = exposed(table, before, open::contains);
        }
        return table;
    }

    private List<Secret> exposed(Pattern table, List<Pattern> before, Predicate<Secret> asked) {
        var released = Stream.concat(before.stream(), Stream.of(table)).filter(each -> each.showsAny(tally)).toList();
        var worlds = new Worlds(tally, released);
        return released.stream().flatMap(each -> primary(each.dimensions()).hidden().stream().map(cell -> new Secret(each.dimensions(), cell)))
                .filter(asked).filter(secret -> !worlds.leaveInDoubt(secret, policy.minimumCell()))
                .sorted(comparing(Secret::toString)).toList();
    }

    private boolean isSensitive(long count, long base) {
        return count > 0 && count < policy.minimumCell() || count == 0 && policy.zeros() == Extreme.SUPPRESSED
                || count == base && policy.everybody() == Extreme.SUPPRESSED;
    }

    /** The dimensions of every margin of a table, the table itself last. */
    static List<List<Integer>> margins(List<Integer> dimensions) {
        return IntStream.range(0, 1 << dimensions.size()).boxed().sorted(comparing(Integer::bitCount))
                .map(some -> IntStream.range(0, dimensions.size()).filter(at -> (some >> at & 1) == 1).mapToObj(dimensions::get).toList()).toList();
    }
}
