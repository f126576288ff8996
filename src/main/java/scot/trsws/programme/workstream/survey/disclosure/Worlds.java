package scot.trsws.programme.workstream.survey.disclosure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import scot.trsws.programme.workstream.survey.disclosure.Suppression.Secret;

/**
 * The worlds that look the same to whoever reads the released tables: other numbers of people behind the hidden cells,
 * with every shown one unchanged. How far a hidden cell differs between two of them is how little is known of it.
 *
 * Only some such worlds are looked for: those with as many people in each group as there truly are, and, where groups
 * are many, those that differ from the truth in some groups alone. So the doubt that is found is less than the reader's
 * and never more, and each world is checked before it is believed, whatever the solver says of it.
 */
final class Worlds {

    private static final int MOST_UNKNOWNS = 240;
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

    /** Whether the secret differs by so many between two worlds. */
    boolean leaveInDoubt(Secret secret, long many) {
        var places = places(secret.dimensions());
        var counted = IntStream.range(0, groups.size()).filter(at -> Tally.of(groups.get(at), places).equals(secret.cell().group()))
                .map(at -> unknown(at, secret.cell().answer())).toArray();
        return differs(counted, many) || search(secret, counted, 1) && differs(counted, many) || search(secret, counted, -1) && differs(counted, many);
    }

    private boolean differs(int[] counted, long many) {
        var values = found.stream().mapToDouble(world -> IntStream.of(counted).mapToDouble(each -> world[each]).sum()).summaryStatistics();
        return values.getMax() - values.getMin() >= many - TOLERANCE;
    }

    /** Looks for the world where the counted people are most, or fewest; whether it is one. */
    private boolean search(Secret secret, int[] counted, int direction) {
        var near = near(secret);
        var model = new ExpressionsBasedModel();
        var unknowns = new Variable[groups.size() * tally.answers()];
        for (var group : near) {
            var counts = people.get(groups.get(group));
            for (var answer = 0; answer < counts.length; answer++) {
                unknowns[unknown(group, answer)] = model.newVariable("x" + unknown(group, answer)).lower(-counts[answer]).upper(Tally.sum(counts) - counts[answer]);
            }
        }
        var unchanged = unchanged(near);
        for (var sum : unchanged) {
            var expression = model.newExpression("s" + model.countExpressions()).level(0);
            IntStream.of(sum).forEach(each -> expression.set(unknowns[each], 1));
        }
        IntStream.of(counted).filter(each -> unknowns[each] != null).forEach(each -> unknowns[each].weight(direction));
        var result = model.maximise();
        var world = new double[unknowns.length];
        model.getVariables().forEach(variable -> world[Integer.parseInt(variable.getName().substring(1))] = result.doubleValue(model.indexOf(variable)));
        return looksTheSame(world, unchanged) && found.add(world);
    }

    /** The groups in which worlds may differ: the cell's own, those that hide the same answer, and others; the largest first. */
    private List<Integer> near(Secret secret) {
        var places = places(secret.dimensions());
        var table = released.stream().filter(each -> each.dimensions().equals(secret.dimensions())).findFirst().orElseThrow();
        return IntStream.range(0, groups.size()).boxed().sorted(comparing(group -> {
            var row = Tally.of(groups.get(group), places);
            return row.equals(secret.cell().group()) ? 0 : table.shows(row, secret.cell().answer()) ? 2 : 1;
        })).limit(Math.max(2, MOST_UNKNOWNS / tally.answers())).toList();
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

    private boolean looksTheSame(double[] world, List<int[]> unchanged) {
        var possible = IntStream.range(0, world.length).allMatch(each -> {
            var counts = people.get(groups.get(each / tally.answers()));
            return world[each] >= -counts[each % tally.answers()] - TOLERANCE;
        });
        return possible && unchanged.stream().allMatch(sum -> Math.abs(IntStream.of(sum).mapToDouble(each -> world[each]).sum()) < TOLERANCE);
    }

    private List<Integer> places(List<Integer> some) {
        return some.stream().map(dimensions::indexOf).toList();
    }

    private int unknown(int group, int answer) {
        return group * tally.answers() + answer;
    }
}
