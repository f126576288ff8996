package scot.trsws.programme.workstream.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.workstream.survey.Population;

/** How many responded of those who were invited. */
@ApplicationScoped
class RateReport {

    @Inject
    ClosedWaves waves;

    @Inject
    Releases releases;

    Page<ResponseRate> of(String id, String by) {
        var wave = waves.require(id);
        var filter = new ResultFilter();
        filter.by = by == null ? null : List.of(by);
        var table = releases.people(wave, filter.places(wave));
        return Page.of(ResponseRate.class, table.groups().stream().map(group -> rate(wave, by, ResultReport.at(group, 0), table.people(group), table.why(group))).toList());
    }

    private static ResponseRate rate(ClosedWave wave, String dimension, String category, Count responses, Why why) {
        var invited = wave.population().stream().filter(population -> Objects.equals(population.dimension(), dimension) && Objects.equals(population.category(), category))
                .map(Population::invited).findFirst().orElse(null);
        return new ResponseRate(dimension, category, invited, responses, why, why == Why.SUPPRESSED ? null : Interval.percent(responses, invited));
    }
}
