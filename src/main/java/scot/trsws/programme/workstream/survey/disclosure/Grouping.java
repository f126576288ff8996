package scot.trsws.programme.workstream.survey.disclosure;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The categories of a dimension as every table of a wave tells them: those with enough people each, and the small ones
 * only together. Since nothing that is released ever tells two of the combined ones apart, each of them may have anything
 * from nobody to all of their people.
 */
public final class Grouping {

    private final List<String> told;
    private final Set<String> combined;

    private Grouping(List<String> told, Set<String> combined) {
        this.told = List.copyOf(told);
        this.combined = combined;
    }

    /** Groups categories, in the order in which they are told, by how many people each has. */
    public static Grouping of(Map<String, Long> people, DisclosurePolicy policy) {
        var small = new LinkedHashSet<String>();
        people.forEach((category, count) -> {
            if (count < policy.minimumBase() && (count > 0 || policy.zeros() == Extreme.SUPPRESSED)) {
                small.add(category);
            }
        });
        var larger = new ArrayList<>(people.keySet().stream().filter(category -> !small.contains(category) && people.get(category) > 0)
                .sorted(comparing(people::get)).toList());
        while (!small.isEmpty() && !larger.isEmpty() && (small.size() < 2 || small.stream().mapToLong(people::get).sum() < policy.minimumBase())) {
            small.add(larger.remove(0));
        }
        return new Grouping(people.keySet().stream().filter(category -> !small.contains(category)).toList(), small);
    }

    /** The categories that tables tell, in their order. */
    public List<String> told() {
        return told;
    }

    /** The categories that tables only tell together: none, or at least two. */
    public Set<String> combined() {
        return combined;
    }

    /** How many categories a tally has: the told ones, and then the combined ones as one. */
    public int size() {
        return told.size() + (combined.isEmpty() ? 0 : 1);
    }

    public int place(String category) {
        return combined.contains(category) ? told.size() : told.indexOf(category);
    }
}
