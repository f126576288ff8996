package scot.trsws.programme.workstream.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.workstream.survey.Question;
import scot.trsws.programme.workstream.survey.QuestionType;

/** How answers are distributed over groups. */
@ApplicationScoped
class ResultReport {

    /** The table of a question, or of one option of it, and which of its answers are told. */
    record Told(Table table, List<Answer> answers) {}

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
        var rows = new ArrayList<Result>();
        var tells = false;
        for (var question : questions(wave, filter)) {
            for (var told : told(wave, question, places)) {
                tells |= told.table.tells();
                told.table.groups().stream().filter(filter::wants).flatMap(group -> results(wave, question, places, group, told)).forEach(rows::add);
            }
        }
        if (!tells) {
            throw new Problem(Refusal.DISCLOSIVE, "Beside what was released before, every cell of it would have to be hidden; see the releases of the wave.",
                    Problem.Error.parameter(filter.by == null ? "question" : "by", "would let small numbers of people be worked out"));
        }
        return rows;
    }

    /** The questions that a filter wants; free text is never told. */
    static List<Question> questions(ClosedWave wave, ResultFilter filter) {
        if (filter.question == null) {
            return wave.questions().stream().filter(ResultFilter::isTold).toList();
        }
        var question = wave.question(filter.question).orElseThrow();
        if (!ResultFilter.isTold(question)) {
            throw new Problem(Refusal.DISCLOSIVE, "Free text is never released; analysts alone may read it.", Problem.Error.parameter("question", "is a question of free text"));
        }
        return List.of(question);
    }

    List<Told> told(ClosedWave wave, Question question, List<Integer> places) {
        var answers = Answer.of(question);
        if (question.type() != QuestionType.MULTIPLE) {
            return List.of(new Told(releases.table(wave, question, places), answers));
        }
        return answers.stream().filter(answer -> answer != Answer.NONE).map(option -> new Told(releases.table(wave, question, option, places), List.of(option))).toList();
    }

    private static Stream<Result> results(ClosedWave wave, Question question, List<Integer> places, List<String> group, Told told) {
        var names = places.stream().map(place -> wave.groups().get(place).code()).toList();
        return IntStream.range(0, told.answers.size()).mapToObj(place -> {
            var answer = told.answers.get(place);
            var count = told.table.answered(group, place);
            var people = told.table.people(group);
            var why = told.table.why(group, place);
            return new Result(question.code(), answer.code(), answer.label(), at(names, 0), at(group, 0), at(names, 1), at(group, 1), count, why,
                    why == Why.SUPPRESSED ? null : Interval.share(count, people), people);
        });
    }

    static Result notAsked(String question) {
        return new Result(question, null, null, null, null, null, null, null, Why.NOT_ASKED, null, null);
    }

    static String at(List<String> names, int place) {
        return place < names.size() ? names.get(place) : null;
    }
}
