package scot.trsws.programme.workstream.survey.disclosure;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds which cells of a table must be hidden so that, of all that was ever released, no small count can be worked out. */
public final class Suppression {

    /** A cell of the table by these dimensions, which must stay in doubt by so many people. */
    record Secret(List<Integer> dimensions, Cell cell, long doubt) {}

    private final DisclosurePolicy policy;
    private final Tally tally;

    public Suppression(DisclosurePolicy policy, Tally tally) {
        this.policy = policy;
        this.tally = tally;
    }

    /**
     * The table by these dimensions, as the last, and every table that is a margin of it, as far as they are not released
     * yet, each with what must be hidden in it beside those released before. Tables that would show nothing are left out,
     * and where it is the wanted one, all are.
     */
    public List<Pattern> release(List<Integer> dimensions, Collection<Pattern> before) {
        var released = new ArrayList<>(before);
        for (var margin : margins(dimensions)) {
            if (released.stream().noneMatch(table -> table.dimensions().equals(margin))) {
                released.add(secured(margin, List.copyOf(released)));
            }
        }
        var wanted = released.get(released.size() - 1);
        return wanted.showsAny(tally) ? released.subList(before.size(), released.size()).stream().filter(table -> table.showsAny(tally)).toList() : List.of();
    }

    /** Whether a group of these dimensions is so small that the table cannot be released at all. */
    public boolean tellsTooSmall(List<Integer> dimensions) {
        var table = tally.by(dimensions);
        return tally.groups(dimensions).stream().filter(group -> tally.tells(dimensions, group)).anyMatch(group -> table.containsKey(group)
                ? Tally.sum(table.get(group)) < policy.minimumBase() : policy.zeros() == Extreme.SUPPRESSED);
    }

    /** The table with everything hidden. */
    public Pattern nothing(List<Integer> dimensions) {
        return new Pattern(dimensions, tally.groups(dimensions).stream()
                .flatMap(group -> IntStream.range(0, tally.answers()).mapToObj(answer -> new Cell(group, answer))).collect(Collectors.toSet()));
    }

    /** The cells that are small themselves, and all of the groups that are never told: primary suppression. */
    public Pattern primary(List<Integer> dimensions) {
        var hidden = new HashSet<Cell>();
        tally.by(dimensions).forEach((group, counts) -> {
            for (var answer = 0; answer < counts.length; answer++) {
                if (!tally.tells(dimensions, group) || isSensitive(counts[answer], Tally.sum(counts))) {
                    hidden.add(new Cell(group, answer));
                }
            }
        });
        return new Pattern(dimensions, hidden);
    }

    /** Hides further cells until every secret is in doubt, or nothing is shown: secondary suppression. */
    private Pattern secured(List<Integer> dimensions, List<Pattern> before) {
        var table = primary(dimensions);
        var found = exposed(table, before, secrets(before, table));
        while (!found.exposed().isEmpty()) {
            var covered = covered(table, found.exposed());
            if (covered.equals(table)) {
                return table;
            }
            table = covered;
            found = exposed(table, before, found.open());
        }
        return table;
    }

    /** Covers the secrets one after the other; of those on the line of one that was just covered, it is seen first how they stand. */
    private Pattern covered(Pattern table, List<Secret> exposed) {
        var covered = table;
        var lines = new HashSet<Object>();
        for (var secret : exposed) {
            if (lines.add(secret.cell().group()) & lines.add(secret.cell().answer())) {
                covered = covered.hiding(new Cover(policy, tally, covered).of(secret));
            }
        }
        return covered;
    }

    private List<Secret> secrets(List<Pattern> before, Pattern table) {
        return Stream.concat(before.stream(), Stream.of(table)).flatMap(each -> secrets(each.dimensions())).sorted(comparing(Secret::toString)).toList();
    }

    /** What must stay in doubt of a table: by the minimum, or as far as a group has people at all. */
    Stream<Secret> secrets(List<Integer> dimensions) {
        return tally.by(dimensions).entrySet().stream().flatMap(row -> IntStream.range(0, tally.answers())
                .filter(answer -> isSensitive(row.getValue()[answer], Tally.sum(row.getValue())))
                .mapToObj(answer -> new Secret(dimensions, new Cell(row.getKey(), answer), Math.min(policy.minimumCell(), Tally.sum(row.getValue())))));
    }

    private Exposure exposed(Pattern table, List<Pattern> before, List<Secret> secrets) {
        var released = Stream.concat(before.stream(), Stream.of(table)).filter(each -> each.showsAny(tally)).toList();
        var telling = released.stream().map(Pattern::dimensions).toList();
        return new Worlds(tally, released).exposed(secrets.stream().filter(secret -> telling.contains(secret.dimensions())).toList());
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
