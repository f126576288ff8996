package scot.trsws.programme.workstream.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import scot.trsws.programme.http.Page;

/** The means of the questions that are answered with numbers. */
@ApplicationScoped
class MeanReport {

    @Inject
    ClosedWaves waves;

    @Inject
    Releases releases;

    Page<Mean> of(String id, ResultFilter filter) {
        var wave = waves.require(id);
        var places = filter.places(wave);
        filter.checkCategory(wave, places);
        if (filter.question != null && wave.question(filter.question).isEmpty()) {
            waves.requireAsked(wave, filter.question);
            return Page.of(Mean.class, List.of(new Mean(filter.question, null, null, null, null, null, Why.NOT_ASKED, null, null)));
        }
        var questions = ResultReport.questions(wave, filter).stream().filter(question -> question.type().isNumeric()).toList();
        if (filter.question != null && questions.isEmpty()) {
            throw ResultFilter.refused("question", "must be answered with numbers (SCALE, NUMBER) to have a mean");
        }
        return Page.of(Mean.class, releases.told(wave, questions, places).stream().flatMap(told -> means(told, filter)).toList());
    }

    private static Stream<Mean> means(Told told, ResultFilter filter) {
        var names = told.part().names();
        return told.table().groups().stream().filter(filter::wants).map(group -> {
            var row = new NumberRow(told, group);
            return new Mean(told.part().question().code(), ResultReport.at(names, 0), ResultReport.at(group, 0), ResultReport.at(names, 1), ResultReport.at(group, 1),
                    row.mean(), row.why(), row.why() == null ? row.answered() : null, told.released());
        });
    }
}
