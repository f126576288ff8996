package scot.trsws.programme.workstream.survey.result;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import scot.trsws.programme.http.Page;

/** A wave beside an earlier one of the same survey. */
@ApplicationScoped
class ComparisonReport {

    @Inject
    ClosedWaves waves;

    @Inject
    ResultReport results;

    Page<Comparison> of(String id, String with, ResultFilter filter) {
        var wave = waves.require(id);
        var earlier = waves.require(with == null ? waves.before(wave) : waves.ofTheSameSurvey(wave, with));
        if (filter.by != null && filter.by.size() > 1) {
            throw ResultFilter.refused("by", "must name at most one dimension to compare by");
        }
        var now = cells(wave, filter);
        var grouped = earlier.places(filter.by == null ? List.of() : filter.by).isPresent();
        var then = grouped ? cells(earlier, filter) : Map.<List<String>, Result>of();
        var all = new LinkedHashSet<>(now.keySet());
        all.addAll(then.keySet());
        if (all.removeIf(cell -> withholds(wave, now, cell.get(0)) || grouped && withholds(earlier, then, cell.get(0))) && all.isEmpty()) {
            throw Releases.notReleased(wave.id() + " and " + earlier.id());
        }
        return Page.of(Comparison.class, all.stream().map(cell -> comparison(wave.id(), cell(now, cell), earlier.id(), cell(then, cell))).toList());
    }

    /** Whether a wave asked the question, but no table of it is released. */
    private static boolean withholds(ClosedWave wave, Map<List<String>, Result> cells, String question) {
        return wave.question(question).isPresent() && cells.keySet().stream().noneMatch(cell -> cell.get(0).equals(question));
    }

    /** The cell; where everybody's group was recorded in this wave and not in the other, that of nobody. */
    private static Result cell(Map<List<String>, Result> cells, List<String> wanted) {
        var found = cells.get(wanted);
        var asked = cells.values().stream().filter(each -> ClosedWave.NOT_RECORDED.equals(wanted.get(2)) && Arrays.asList(each.question(), each.answer()).equals(wanted.subList(0, 2))).findFirst();
        return found != null || asked.isEmpty() ? found : asked.get().ofNobody(ClosedWave.NOT_RECORDED);
    }

    /** The results by what makes a cell the same in both waves. */
    private Map<List<String>, Result> cells(ClosedWave wave, ResultFilter filter) {
        return results.rows(wave, filter).stream().filter(row -> row.why() != Why.NOT_ASKED)
                .collect(toMap(row -> Arrays.asList(row.question(), row.answer(), row.category()), row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    private static Comparison comparison(String wave, Result now, String earlier, Result then) {
        var cell = now == null ? then : now;
        var change = now == null || then == null || now.percent() == null || then.percent() == null ? null : now.percent().minus(then.percent());
        return new Comparison(cell.question(), cell.answer(), cell.label(), cell.dimension(), cell.category(),
                wave, now == null ? null : now.count(), now == null ? Why.NOT_ASKED : now.why(), now == null ? null : now.percent(),
                earlier, then == null ? null : then.count(), then == null ? Why.NOT_ASKED : then.why(), then == null ? null : then.percent(), change,
                now == null ? null : now.released(), then == null ? null : then.released());
    }
}
