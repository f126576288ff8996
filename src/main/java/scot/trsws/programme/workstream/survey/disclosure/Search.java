package scot.trsws.programme.workstream.survey.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** One search for a world, as changes of the truth: a linear program. What the solver finds is checked before it is believed. */
final class Search {

    private static final long PATIENCE_MILLIS = 3_000;
    private static final double TOLERANCE = 1e-6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[] unknowns;
    private final List<int[]> kept = new ArrayList<>();

    Search(int size) {
        unknowns = new Variable[size];
        model.options.time_abort = PATIENCE_MILLIS;
    }

    /** Lets one of the numbers change between these; the others stay as they are. */
    void mayChange(int unknown, long least, long most) {
        unknowns[unknown] = model.newVariable("x" + unknown).lower(least).upper(most);
    }

    /** Demands that the sum of these numbers stays as it is. */
    void keep(int[] sum) {
        kept.add(sum);
        var expression = model.newExpression("s" + kept.size()).level(0);
        IntStream.of(sum).forEach(unknown -> expression.set(unknowns[unknown], 1));
    }

    /** The changes whose weighted sum is greatest, as far as the solver comes in its time. */
    Optional<double[]> most(double[] weights) {
        for (var unknown : changing()) {
            unknowns[unknown].weight(weights[unknown]);
        }
        var result = model.maximise();
        var changes = new double[unknowns.length];
        for (var unknown : changing()) {
            changes[unknown] = result.doubleValue(model.indexOf(unknowns[unknown]));
        }
        return holds(changes) ? Optional.of(changes) : Optional.empty();
    }

    private boolean holds(double[] changes) {
        return IntStream.of(changing()).allMatch(unknown -> changes[unknown] >= unknowns[unknown].getLowerLimit().doubleValue() - TOLERANCE
                && changes[unknown] <= unknowns[unknown].getUpperLimit().doubleValue() + TOLERANCE)
                && kept.stream().allMatch(sum -> Math.abs(IntStream.of(sum).mapToDouble(unknown -> changes[unknown]).sum()) < TOLERANCE);
    }

    private int[] changing() {
        return IntStream.range(0, unknowns.length).filter(unknown -> unknowns[unknown] != null).toArray();
    }
}
