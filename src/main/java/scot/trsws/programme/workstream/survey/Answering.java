package scot.trsws.programme.workstream.survey;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is an answer to a question, by the type of the question. */
final class Answering {

    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final String SEPARATOR = ";";

    private Answering() {}

    /** Why this value is no answer to the question; nothing where it is one, or was not given. */
    static Stream<String> broken(Question question, Object value) {
        if (value == null) {
            return Stream.empty();
        }
        return switch (question.type()) {
            case SINGLE -> codes(question).contains(value) ? Stream.empty() : Stream.of("must be one of " + listed(question));
            case MULTIPLE -> value instanceof List<?> chosen && isChoice(question, chosen) ? Stream.empty()
                    : Stream.of("must be a list of some of " + listed(question) + ", each only once");
            case SCALE, NUMBER -> value instanceof Integer number && number >= question.lowest() && number <= question.highest() ? Stream.empty()
                    : Stream.of("must be a whole number from " + question.lowest() + " to " + question.highest());
            case TEXT -> value instanceof String text && !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_TEXT ? Stream.empty()
                    : Stream.of("must be text of at most " + LONGEST_TEXT + " characters, and not blank");
        };
    }

    /** What a cell of a table says in answer to the question; an empty one says nothing. */
    static Object read(Question question, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (question.type()) {
            case SINGLE, TEXT -> cell;
            case MULTIPLE -> Arrays.stream(cell.split(SEPARATOR, -1)).map(String::strip).toList();
            case SCALE, NUMBER -> WHOLE.matcher(cell.strip()).matches() ? Integer.valueOf(cell.strip()) : (Object) cell;
        };
    }

    private static boolean isChoice(Question question, List<?> chosen) {
        return !chosen.isEmpty() && codes(question).containsAll(chosen) && new HashSet<>(chosen).size() == chosen.size();
    }

    private static List<String> codes(Question question) {
        return question.options().stream().map(Choice::code).toList();
    }

    private static String listed(Question question) {
        return codes(question).stream().collect(Collectors.joining(", "));
    }
}
