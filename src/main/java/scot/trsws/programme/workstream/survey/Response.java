package scot.trsws.programme.workstream.survey;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What one respondent gave: a category for each dimension that is recorded, and an answer to each question that was answered. */
record Response(Map<String, String> groups, Map<String, Object> answers) {

    /** The groups that are recorded. */
    Map<String, String> recorded() {
        return groups.entrySet().stream().filter(entry -> entry.getValue() != null).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The answers that may be counted. */
    Map<String, Object> counted(Sheet sheet) {
        return answers(question -> sheet.questions().get(question).type() != QuestionType.TEXT);
    }

    /** What was written, which is kept apart. */
    Map<String, Object> texts(Sheet sheet) {
        return answers(question -> sheet.questions().get(question).type() == QuestionType.TEXT);
    }

    private Map<String, Object> answers(Predicate<String> wanted) {
        var found = new TreeMap<String, Object>(answers);
        found.values().removeIf(value -> value == null);
        found.keySet().removeIf(wanted.negate());
        return found;
    }
}
