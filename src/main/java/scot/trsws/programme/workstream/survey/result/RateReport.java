package scot.trsws.programme.workstream.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.workstream.survey.Population;
import scot.trsws.programme.workstream.survey.disclosure.Pattern;
import scot.trsws.programme.workstream.survey.disclosure.Suppression;

/** How many responded of those who were invited. */
@ApplicationScoped
class RateReport {

    @Inject
    ClosedWaves waves;

    @Inject
    Responses responses;

    Page<ResponseRate> of(String id, String by) {
        var wave = waves.require(id);
        var filter = new ResultFilter();
        filter.by = by == null ? null : List.of(by);
        var table = people(wave, filter.places(wave));
        return Page.of(ResponseRate.class, table.groups().stream().map(group -> rate(wave, by, ResultReport.at(group, 0), table.people(group), table.why(group))).toList());
    }

    /** How many people each group has, which is never hidden of groups that are told: so there is nothing to release. */
    private Table people(ClosedWave wave, List<Integer> dimensions) {
        var tally = wave.tally(1);
        responses.by(wave.id(), wave.groups().stream().map(ClosedWave.Group::code).toList()).forEach(row -> tally.add(wave.group(row.groups()), 0, row.people()));
        Disclosive.refuseSmall(wave, new Suppression(wave.policy(), tally), dimensions, Place.ADDRESS);
        return new Table(wave, tally, new Pattern(dimensions, Set.of()));
    }

    private static ResponseRate rate(ClosedWave wave, String dimension, String category, Count responses, Why why) {
        var invited = wave.population().stream().filter(population -> Objects.equals(population.dimension(), dimension) && Objects.equals(population.category(), category))
                .map(Population::invited).findFirst().orElse(null);
        return new ResponseRate(dimension, category, invited, responses, why, why == Why.SUPPRESSED ? null : Interval.percent(responses, invited));
    }
}
