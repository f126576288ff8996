package scot.trsws.programme.workstream.survey;

import static scot.trsws.programme.http.Problem.Error.at;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Repeats;

/** What the parts of an instrument must keep between them. */
record InstrumentRules(List<Outcome> outcomes, List<Dimension> dimensions, List<Question> questions) {

    Stream<Problem.Error> broken() {
        return Stream.of(
                Repeats.in("/outcomes", outcomes, "code", Outcome::code),
                each(dimensions, (dimension, number) -> part("/dimensions/" + number, dimension)),
                each(questions, (question, number) -> part("/questions/" + number, question)),
                columns()).flatMap(errors -> errors);
    }

    /** Dimensions and questions are the columns of one table. */
    private Stream<Problem.Error> columns() {
        var taken = new HashSet<Object>();
        var first = Repeats.in("/dimensions", dimensions, "code", Dimension::code, taken).toList();
        return Stream.concat(first.stream(), Repeats.in("/questions", questions, "code", Question::code, taken));
    }

    private static Stream<Problem.Error> part(String at, Dimension dimension) {
        return Stream.concat(dimension.broken(at), Repeats.in(at + "/categories", dimension.categories(), "code", Choice::code));
    }

    private Stream<Problem.Error> part(String at, Question question) {
        var known = outcomes.stream().filter(Objects::nonNull).map(Outcome::code).collect(Collectors.toSet());
        var outcome = question.outcome() == null || known.contains(question.outcome()) ? Stream.<Problem.Error>empty()
                : Stream.of(at(at + "/outcome", "is the code of no outcome of this instrument"));
        return Stream.of(question.broken(at), outcome, Repeats.in(at + "/options", question.options(), "code", Choice::code)).flatMap(errors -> errors);
    }

    /** Looks at one of several parts. */
    private interface Look<T> {
        Stream<Problem.Error> at(T part, int number);
    }

    private static <T> Stream<Problem.Error> each(List<T> parts, Look<T> look) {
        return IntStream.range(0, parts.size()).filter(number -> parts.get(number) != null).boxed().flatMap(number -> look.at(parts.get(number), number));
    }
}
