package scot.trsws.programme.workstream.survey.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Someone who has read every table of a question, and who knows besides how many people of each finest group took part, as
 * an employer might. All that becomes linear equations, and a solver looks for the least and the most that a cell can be.
 */
final class Attacker {

    /** What a table says of one answer of one group. */
    record Shown(List<Integer> dimensions, Cell cell, long people) {}

    private final List<List<Integer>> groups;
    private final Map<List<Integer>, Long> people;
    private final int answers;
    private final List<Shown> read;
    private final List<double[]> solutions = new ArrayList<>();

    Attacker(Map<List<Integer>, Long> people, int answers, List<Shown> read) {
        this.groups = List.copyOf(people.keySet());
        this.people = people;
        this.answers = answers;
        this.read = read;
    }

    /** How far apart the least and the most are that a cell can be; looked into only until they are so far apart as is enough. */
    double doubt(List<Integer> dimensions, Cell cell, double enough) {
        var counted = unknowns(dimensions, cell);
        for (var direction : new int[] {1, -1}) {
            if (apart(counted) < enough) {
                solutions.add(solve(counted, direction));
            }
        }
        return apart(counted);
    }

    private double apart(int[] counted) {
        var values = solutions.stream().mapToDouble(solution -> IntStream.of(counted).mapToDouble(each -> solution[each]).sum()).summaryStatistics();
        return solutions.isEmpty() ? 0 : values.getMax() - values.getMin();
    }

    private double[] solve(int[] counted, int direction) {
        var model = new ExpressionsBasedModel();
        var unknowns = IntStream.range(0, groups.size() * answers).mapToObj(each -> model.newVariable("x" + each).lower(0)).toList();
        IntStream.range(0, groups.size()).forEach(at -> sum(model, unknowns, IntStream.range(at * answers, (at + 1) * answers).toArray(), people.get(groups.get(at))));
        read.forEach(shown -> sum(model, unknowns, unknowns(shown.dimensions, shown.cell), shown.people));
        IntStream.of(counted).forEach(each -> unknowns.get(each).weight(direction));
        var result = model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("the truth is a solution, and the solver found none: " + result);
        }
        return result.toRawCopy1D();
    }

    private static void sum(ExpressionsBasedModel model, List<Variable> unknowns, int[] counted, long people) {
        var sum = model.newExpression("sum" + model.countExpressions()).level(people);
        IntStream.of(counted).forEach(each -> sum.set(unknowns.get(each), 1));
    }

    private int[] unknowns(List<Integer> dimensions, Cell cell) {
        return IntStream.range(0, groups.size()).filter(at -> Tally.of(groups.get(at), dimensions).equals(cell.group()))
                .map(at -> at * answers + cell.answer()).toArray();
    }
}
