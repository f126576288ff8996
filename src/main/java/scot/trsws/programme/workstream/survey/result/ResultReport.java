package scot.trsws.programme.workstream.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.workstream.survey.Question;

/** How answers are distributed over groups. */
@ApplicationScoped
class ResultReport {

    @Inject
    ClosedWaves waves;

    @Inject
    Releases releases;

    Page<Result> of(String id, ResultFilter filter) {
        return Page.of(Result.class, rows(waves.require(id), filter));
    }

    List<Result> rows(ClosedWave wave, ResultFilter filter) {
        var places = filter.places(wave);
        filter.checkCategory(wave, places);
        if (filter.question != null && wave.question(filter.question).isEmpty()) {
            waves.requireAsked(wave, filter.question);
            return List.of(notAsked(filter.question));
        }
        return releases.told(wave, questions(wave, filter), places).stream()
                .flatMap(told -> told.table().groups().stream().filter(filter::wants).flatMap(group -> results(told, group))).toList();
    }

    /** The questions that a filter wants; free text is never told. */
    static List<Question> questions(ClosedWave wave, ResultFilter filter) {
        if (filter.question == null) {
            return wave.questions().stream().filter(ResultFilter::isTold).toList();
        }
        var question = wave.question(filter.question).orElseThrow();
        if (!ResultFilter.isTold(question)) {
            throw Disclosive.freeText(Place.ADDRESS);
        }
        return List.of(question);
    }

    private static Stream<Result> results(Told told, List<String> group) {
        var names = told.part().names();
        return IntStream.range(0, told.answers().size()).mapToObj(place -> {
            var answer = told.answers().get(place);
            var count = told.table().answered(group, place);
            var people = told.table().people(group);
            var why = told.table().why(group, place);
            return new Result(told.part().question().code(), answer.code(), answer.label(), at(names, 0), at(group, 0), at(names, 1), at(group, 1), count, why,
                    why == Why.SUPPRESSED ? null : Interval.share(count, people), people, told.released());
        });
    }

    static Result notAsked(String question) {
        return new Result(question, null, null, null, null, null, null, null, Why.NOT_ASKED, null, null, null);
    }

    static String at(List<String> names, int place) {
        return place < names.size() ? names.get(place) : null;
    }
}
