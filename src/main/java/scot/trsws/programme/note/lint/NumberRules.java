package scot.trsws.programme.note.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.lint.Background.OnRecord;

/** Whether the number of a meeting fits those on record. */
final class NumberRules {

    private NumberRules() {}

    static Stream<Finding> missing(Subject subject) {
        return subject.note().number() == null ? Stream.of(Code.MEETING_NUMBER_MISSING.at(subject.head("number"))) : Stream.of();
    }

    static Stream<Finding> missingBefore(Subject subject) {
        var number = subject.note().number();
        if (number == null || !subject.knowsTheGroup()) {
            return Stream.of();
        }
        var known = subject.background().meetings().stream().map(OnRecord::number).filter(Objects::nonNull).collect(Collectors.toSet());
        var missing = IntStream.range(1, number).boxed().filter(each -> !known.contains(each)).toList();
        return missing.isEmpty() ? Stream.of() : Stream.of(Code.NUMBERS_MISSING_BEFORE.at(subject.head("number"), inWords(missing)));
    }

    /** Against the first on record that it cannot stand beside: the same day with another number, or two out of order. */
    static Stream<Finding> disagreeing(Subject subject) {
        if (subject.note().number() == null || subject.on() == null) {
            return Stream.of();
        }
        return subject.background().meetings().stream().filter(meeting -> meeting.number() != null)
                .filter(meeting -> Integer.signum(meeting.on().compareTo(subject.on())) != Integer.signum(meeting.number().compareTo(subject.note().number())))
                .limit(1).map(meeting -> Code.NUMBER_DISAGREES.at(subject.head("number"), meeting.on(), meeting.number()));
    }

    /** Numbers in their order, runs of them by their ends: 2, 4 to 6. */
    static String inWords(List<Integer> numbers) {
        var left = new TreeSet<>(numbers);
        var runs = new ArrayList<String>();
        while (!left.isEmpty()) {
            var first = left.pollFirst();
            var last = first;
            while (left.remove(last + 1)) {
                last++;
            }
            runs.add(first.equals(last) ? first.toString() : first + " to " + last);
        }
        return String.join(", ", runs);
    }
}
