package scot.trsws.programme.workstream.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import scot.trsws.programme.http.Page;
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
            var row = new NumberRow(told, group);
            return new Mean(question.code(), ResultReport.at(names, 0), ResultReport.at(group, 0), ResultReport.at(names, 1), ResultReport.at(group, 1),
                    row.mean(), row.why(), row.why() == null ? row.answered() : null);
        });
    }
}
