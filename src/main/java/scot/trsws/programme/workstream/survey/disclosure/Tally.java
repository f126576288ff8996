package scot.trsws.programme.workstream.survey.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How many people of each group gave each answer to one question: the truth, which is never released as such. */
public final class Tally {

    private final List<Integer> sizes;
    private final List<Set<Integer>> untold;
    private final int answers;
    private final Map<List<Integer>, long[]> people = new HashMap<>();
    private final Map<List<Integer>, Map<List<Integer>, long[]>> tables = new HashMap<>();

    /**
     * A tally by dimensions of so many categories each, some of which are never told, and of so many answers; that someone
     * gave none is one of them.
     */
    public Tally(List<Integer> sizes, List<Set<Integer>> untold, int answers) {
        this.sizes = List.copyOf(sizes);
        this.untold = List.copyOf(untold);
        this.answers = answers;
    }

    /** Counts people whose category in dimension 0, 1, … is the first, second, … of the group. */
    public void add(List<Integer> group, int answer, long count) {
        people.computeIfAbsent(List.copyOf(group), none -> new long[answers])[answer] += count;
        tables.clear();
    }

    public int answers() {
        return answers;
    }

    /** The true table by these dimensions: the counts of the answers of each group that has any people. */
    public Map<List<Integer>, long[]> by(List<Integer> dimensions) {
        return tables.computeIfAbsent(dimensions, wanted -> {
            var table = new HashMap<List<Integer>, long[]>();
            people.forEach((group, counts) -> {
                var row = table.computeIfAbsent(of(group, wanted), none -> new long[answers]);
                IntStream.range(0, answers).forEach(answer -> row[answer] += counts[answer]);
            });
            return table;
        });
    }

    /** Every group that these dimensions can tell, those without people too, in the order of the categories. */
    public List<List<Integer>> groups(List<Integer> dimensions) {
        List<List<Integer>> groups = List.of(List.of());
        for (var dimension : dimensions) {
            groups = groups.stream().flatMap(group -> IntStream.range(0, sizes.get(dimension)).mapToObj(category -> with(group, category))).toList();
        }
        return groups;
    }

    /** Whether all categories of a group of these dimensions may be told. */
    public boolean tells(List<Integer> dimensions, List<Integer> group) {
        return IntStream.range(0, group.size()).noneMatch(at -> untold.get(dimensions.get(at)).contains(group.get(at)));
    }

    private static List<Integer> with(List<Integer> group, int category) {
        var longer = new ArrayList<>(group);
        longer.add(category);
        return List.copyOf(longer);
    }

    /** The part of a group that these dimensions tell. */
    static List<Integer> of(List<Integer> group, List<Integer> dimensions) {
        return dimensions.stream().map(group::get).toList();
    }

    /** All the people of a row. */
    public static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }

    /** All the dimensions that any of the tables tells, in their order. */
    static List<Integer> union(Collection<Pattern> tables) {
        var union = new TreeSet<Integer>();
        tables.forEach(table -> union.addAll(table.dimensions()));
        return List.copyOf(union);
    }
}
