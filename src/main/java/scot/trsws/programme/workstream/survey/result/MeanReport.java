package scot.trsws.programme.workstream.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.workstream.survey.Question;

/** The means of the questions that are answered with numbers. */
@ApplicationScoped
class MeanReport {

    @Inject
    ClosedWaves waves;

    @Inject
    ResultReport results;

    Page<Mean> of(String id, ResultFilter filter) {
        var wave = waves.require(id);
        var places = filter.places(wave);
        filter.checkCategory(wave, places);
        if (filter.question != null && wave.question(filter.question).isEmpty()) {
            waves.requireAsked(wave, filter.question);
            return Page.of(Mean.class, List.of(new Mean(filter.question, null, null, null, null, null, Why.NOT_ASKED, null)));
        }
        var questions = ResultReport.questions(wave, filter).stream().filter(question -> question.type().isNumeric()).toList();
        if (filter.question != null && questions.isEmpty()) {
            throw ResultFilter.refused("question", "must be answered with numbers (SCALE, NUMBER) to have a mean");
        }
        return Page.of(Mean.class, questions.stream().flatMap(question -> means(wave, question, places, filter)).toList());
    }

    private Stream<Mean> means(ClosedWave wave, Question question, List<Integer> places, ResultFilter filter) {
        var names = places.stream().map(place -> wave.groups().get(place).code()).toList();
        var told = results.told(wave, question, places).get(0);
        return told.table().groups().stream().filter(filter::wants).map(group -> {
            var why = why(told, group);
            var parts = parts(told, group);
            var answered = why == Why.SUPPRESSED ? null : parts.stream().map(Mean.Part::people).reduce(Count.of(0L, 0L), MeanReport::sum);
            return new Mean(question.code(), ResultReport.at(names, 0), ResultReport.at(group, 0), ResultReport.at(names, 1), ResultReport.at(group, 1),
                    why == null ? Mean.of(parts) : null, why, answered);
        });
    }

    /** Suppressed as soon as one of the numbers is, and nobody's where no number was answered. */
    private static Why why(ResultReport.Told told, List<String> group) {
        var reasons = numbers(told).mapToObj(place -> told.table().why(group, place)).toList();
        if (reasons.contains(Why.SUPPRESSED)) {
            return Why.SUPPRESSED;
        }
        return reasons.stream().allMatch(why -> why == Why.NONE) ? Why.NONE : null;
    }

    private static List<Mean.Part> parts(ResultReport.Told told, List<String> group) {
        return numbers(told).mapToObj(place -> new Mean.Part(told.table().answered(group, place), told.answers().get(place).lowest(), told.answers().get(place).highest())).toList();
    }

    private static IntStream numbers(ResultReport.Told told) {
        return IntStream.range(0, told.answers().size()).filter(place -> told.answers().get(place).isNumber());
    }

    private static Count sum(Count one, Count other) {
        return Count.of(one.lower() + other.lower(), one.upper() + other.upper());
    }
}
