package scot.trsws.programme.workstream.survey.disclosure;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which categories of a dimension are too small for any table to tell, in all tables of a wave. */
public final class Grouping {

    private Grouping() {}

    /**
     * Those with fewer people than the minimum base. One alone could be worked out from the sum, and so could few: the next
     * larger ones go with them, until they are at least two and have enough people together.
     */
    public static Set<String> untold(Map<String, Long> people, DisclosurePolicy policy) {
        var untold = new LinkedHashSet<String>();
        people.forEach((category, count) -> {
            if (count < policy.minimumBase() && (count > 0 || policy.zeros() == Extreme.SUPPRESSED)) {
                untold.add(category);
            }
        });
        var larger = new ArrayList<>(people.keySet().stream().filter(category -> !untold.contains(category) && people.get(category) > 0)
                .sorted(comparing(people::get)).toList());
        while (!untold.isEmpty() && !larger.isEmpty() && (untold.size() < 2 || untold.stream().mapToLong(people::get).sum() < policy.minimumBase())) {
            untold.add(larger.remove(0));
        }
        return untold;
    }
}
