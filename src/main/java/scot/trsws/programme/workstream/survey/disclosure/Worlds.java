package scot.trsws.programme.workstream.survey.disclosure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import scot.trsws.programme.workstream.survey.disclosure.Suppression.Secret;

/**
 * The worlds that look the same to whoever reads the released tables: other numbers of people behind the hidden cells,
 * with every shown one unchanged. How far a hidden cell differs between two of them is how little is known of it.
 *
 * Only some such worlds are looked for: those with as many people in each group as there truly are, and, where groups
 * are many, those that differ from the truth in some groups alone. So the doubt that is found is less than the reader's
 * and never more.
 */
final class Worlds {

    private static final int MOST_UNKNOWNS = 1_500;
    private static final int TOGETHER = 6;
    private static final int SEVERAL = 6;
    private static final double TOLERANCE = 1e-6;

    private final Tally tally;
    private final Collection<Pattern> released;
    private final List<Integer> dimensions;
    private final Map<List<Integer>, long[]> people;
    private final List<List<Integer>> groups;
    private final List<double[]> found = new ArrayList<>();

    Worlds(Tally tally, Collection<Pattern> released) {
        this.tally = tally;
        this.released = released;
        this.dimensions = Tally.union(released);
        this.people = tally.by(dimensions);
        this.groups = people.keySet().stream().sorted(comparing((List<Integer> group) -> -Tally.sum(people.get(group))).thenComparing(List::toString)).toList();
        found.add(new double[groups.size() * tally.answers()]);
    }

    /** Of these secrets, those that do not differ enough between any two worlds that are found; looked for until there are several. */
    Exposure exposed(List<Secret> secrets) {
        var open = secrets;
        for (var round = 0; round < TOGETHER && open.size() > 1; round++) {
            search(near(null), weights(open, round));
            open = open.stream().filter(secret -> !differs(secret)).toList();
        }
        var exposed = new ArrayList<Secret>();
        for (var at = 0; at < open.size(); at++) {
            if (!leaveInDoubt(open.get(at))) {
                exposed.add(open.get(at));
            }
            if (exposed.size() == SEVERAL) {
                return new Exposure(exposed, open.subList(at + 1, open.size()));
            }
        }
        return new Exposure(exposed, List.of());
    }

    private boolean leaveInDoubt(Secret secret) {
        return differs(secret) || IntStream.of(1, -1).anyMatch(direction -> {
            search(near(secret), weights(List.of(secret), () -> direction));
            return differs(secret);
        });
    }

    /** Pulls half of the secrets up and the others down, in every second round the other way. */
    private double[] weights(List<Secret> secrets, int round) {
        var random = new Random(round / 2);
        return weights(secrets, () -> random.nextBoolean() == (round % 2 == 0) ? 1 : -1);
    }

    private double[] weights(List<Secret> secrets, IntSupplier direction) {
        var weights = new double[groups.size() * tally.answers()];
        for (var secret : secrets) {
            var weight = direction.getAsInt();
            counted(secret).forEach(each -> weights[each] += weight);
        }
        return weights;
    }

    private IntStream counted(Secret secret) {
        var places = places(secret.dimensions());
        return IntStream.range(0, groups.size()).filter(at -> Tally.of(groups.get(at), places).equals(secret.cell().group()))
                .map(at -> unknown(at, secret.cell().answer()));
    }

    private boolean differs(Secret secret) {
        var counted = counted(secret).toArray();
        var values = found.stream().mapToDouble(world -> IntStream.of(counted).mapToDouble(each -> world[each]).sum()).summaryStatistics();
        return values.getMax() - values.getMin() >= secret.doubt() - TOLERANCE;
    }

    /** Looks for the world in which the weighted people are most. */
    private void search(List<Integer> near, double[] weights) {
        var search = new Search(weights.length);
        for (var group : near) {
            var counts = people.get(groups.get(group));
            IntStream.range(0, counts.length).forEach(answer -> search.mayChange(unknown(group, answer), -counts[answer], Tally.sum(counts) - counts[answer]));
        }
        unchanged(near).forEach(search::keep);
        search.most(weights).ifPresent(found::add);
    }

    /** The groups in which worlds may differ: those of the secret, those that hide the same answer, and others; the largest first. */
    private List<Integer> near(Secret secret) {
        var most = Math.max(2, MOST_UNKNOWNS / tally.answers());
        if (secret == null || groups.size() <= most) {
            return IntStream.range(0, Math.min(groups.size(), most)).boxed().toList();
        }
        var places = places(secret.dimensions());
        var table = released.stream().filter(each -> each.dimensions().equals(secret.dimensions())).findFirst().orElseThrow();
        return IntStream.range(0, groups.size()).boxed().sorted(comparing(group -> {
            var row = Tally.of(groups.get(group), places);
            return row.equals(secret.cell().group()) ? 0 : table.shows(row, secret.cell().answer()) ? 2 : 1;
        })).limit(most).toList();
    }

    /** The sums that are the same in every world: the people of each group, and each shown cell. */
    private List<int[]> unchanged(List<Integer> near) {
        var sums = new ArrayList<int[]>();
        near.forEach(group -> sums.add(IntStream.range(unknown(group, 0), unknown(group + 1, 0)).toArray()));
        for (var table : released) {
            var places = places(table.dimensions());
            near.stream().collect(groupingBy(group -> Tally.of(groups.get(group), places))).forEach((row, members) -> {
                for (var answer = 0; answer < tally.answers(); answer++) {
                    if (table.shows(row, answer)) {
                        var shown = answer;
                        sums.add(members.stream().mapToInt(group -> unknown(group, shown)).toArray());
                    }
                }
            });
        }
        return sums;
    }

    private List<Integer> places(List<Integer> some) {
        return some.stream().map(dimensions::indexOf).toList();
    }

    private int unknown(int group, int answer) {
        return group * tally.answers() + answer;
    }
}
