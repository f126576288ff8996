package scot.trsws.programme.workstream.survey;

import static scot.trsws.programme.http.Problem.Error.at;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;

/** What the parts of an instrument must keep between them. */
record InstrumentRules(List<Outcome> outcomes, List<Dimension> dimensions, List<Question> questions) {

    private static final String TAKEN = "is the code of another one already";

    Stream<Problem.Error> broken() {
        return Stream.of(
                repeated("/outcomes", outcomes, Outcome::code, new HashSet<>()),
                each(dimensions, (dimension, number) -> part("/dimensions/" + number, dimension)),
                each(questions, (question, number) -> part("/questions/" + number, question)),
                columns()).flatMap(errors -> errors);
    }

    /** Dimensions and questions are the columns of one table. */
    private Stream<Problem.Error> columns() {
        var taken = new HashSet<String>();
        var first = repeated("/dimensions", dimensions, Dimension::code, taken).toList();
        return Stream.concat(first.stream(), repeated("/questions", questions, Question::code, taken));
    }

    private static Stream<Problem.Error> part(String at, Dimension dimension) {
        return Stream.concat(dimension.broken(at), repeated(at + "/categories", dimension.categories(), Choice::code, new HashSet<>()));
    }

    private Stream<Problem.Error> part(String at, Question question) {
        var known = outcomes.stream().filter(Objects::nonNull).map(Outcome::code).collect(Collectors.toSet());
        var outcome = question.outcome() == null || known.contains(question.outcome()) ? Stream.<Problem.Error>empty()
                : Stream.of(at(at + "/outcome", "is the code of no outcome of this instrument"));
        return Stream.of(question.broken(at), outcome, repeated(at + "/options", question.options(), Choice::code, new HashSet<>())).flatMap(errors -> errors);
    }

    private static <T> Stream<Problem.Error> repeated(String at, List<T> parts, Function<T, String> code, Set<String> taken) {
        return each(parts, (part, number) -> code.apply(part) == null || taken.add(code.apply(part)) ? Stream.empty()
                : Stream.of(at(at + "/" + number + "/code", TAKEN)));
    }

    /** Looks at one of several parts. */
    private interface Look<T> {
        Stream<Problem.Error> at(T part, int number);
    }

    private static <T> Stream<Problem.Error> each(List<T> parts, Look<T> look) {
        return IntStream.range(0, parts.size()).filter(number -> parts.get(number) != null).boxed().flatMap(number -> look.at(parts.get(number), number));
    }
}
