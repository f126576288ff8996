package scot.trsws.programme.workstream.survey;

import static scot.trsws.programme.http.Problem.Error.at;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;

/** What may be answered to a version of a survey: the categories of each dimension, and each question, by their codes. */
record Sheet(Map<String, Set<String>> dimensions, Map<String, Question> questions) {

    private static final int SHOWN = 60;

    static Sheet of(Instrument instrument, Set<String> areas) {
        var dimensions = new LinkedHashMap<String, Set<String>>();
        instrument.dimensions().forEach(dimension -> dimensions.put(dimension.code(), dimension.areas() ? areas
                : dimension.categories().stream().map(Choice::code).collect(Collectors.toSet())));
        var questions = new LinkedHashMap<String, Question>();
        instrument.questions().forEach(question -> questions.put(question.code(), question));
        return new Sheet(dimensions, questions);
    }

    /** Where this group is none that the version tells apart. */
    Stream<Problem.Error> broken(String at, Population group) {
        if (!dimensions.containsKey(group.dimension())) {
            return Stream.of(at(at + "/dimension", unknown("dimension", dimensions.keySet())));
        }
        return group(group.dimension(), group.category()).map(detail -> at(at + "/category", detail));
    }

    /** Every place where a response does not fit. */
    List<Problem.Error> errors(Response response) {
        var groups = response.groups().entrySet().stream().flatMap(entry -> dimensions.containsKey(entry.getKey())
                ? group(entry.getKey(), entry.getValue()).map(detail -> at(place("groups", entry.getKey()), detail))
                : Stream.of(at(place("groups", entry.getKey()), unknown("dimension", dimensions.keySet()))));
        var answers = response.answers().entrySet().stream().flatMap(entry -> questions.containsKey(entry.getKey())
                ? Answering.broken(questions.get(entry.getKey()), entry.getValue()).map(detail -> at(place("answers", entry.getKey()), detail))
                : Stream.of(at(place("answers", entry.getKey()), unknown("question", questions.keySet()))));
        return Stream.of(groups, answers, missing(response)).flatMap(errors -> errors).toList();
    }

    private Stream<Problem.Error> missing(Response response) {
        var missing = questions.values().stream().filter(question -> question.required() && response.answers().get(question.code()) == null)
                .map(question -> at(place("answers", question.code()), "is required"));
        return response.answers().values().stream().allMatch(Objects::isNull)
                ? Stream.concat(missing, Stream.of(at("/answers", "must answer at least one question"))) : missing;
    }

    private Stream<String> group(String dimension, String category) {
        var categories = dimensions.get(dimension);
        return category == null || categories.contains(category) ? Stream.empty() : Stream.of("must be one of " + listed(categories));
    }

    private static String unknown(String what, Set<String> known) {
        return "is no " + what + " of this instrument; it has " + listed(known);
    }

    private static String listed(Set<String> codes) {
        return codes.isEmpty() ? "none" : codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String place(String part, String code) {
        return "/" + part + escaped(code);
    }

    /** A code as a part of a pointer; one that somebody made up may be long. */
    static String escaped(String code) {
        var shown = code.codePointCount(0, code.length()) > SHOWN ? code.substring(0, code.offsetByCodePoints(0, SHOWN)) + "…" : code;
        return "/" + shown.replace("~", "~0").replace("/", "~1");
    }
}
