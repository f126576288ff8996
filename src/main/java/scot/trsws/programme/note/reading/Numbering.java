package scot.trsws.programme.note.reading;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.reading.Line.Mark;

/** Finds the headings whose number no mark parts from their words, such as 4 Actions: by their words, or because they count on from 1. */
final class Numbering {

    private static final Pattern FORM = Pattern.compile("(?:#{1,6}\\s+)?\\*{0,2}(?:(?i:agenda )?(?i:item) )?\\[?(?:(?<number>\\d{1,2})"
            + "|[IVX]{1,4})\\]?\\s?[:–—-]?[\\s\u00A0]{1,4}(?<words>\\p{Lu}[^|\\t]{1,100}?)\\*{0,2}");

    /** A line that might be such a heading, and which of the lines that are not blank it is. */
    private record Candidate(Line line, int at, int number, String words) {

        boolean isCalled() {
            var topic = Topic.of(words);
            return topic != Topic.OTHER && (topic == Topic.APOLOGIES || !topic.isAttendance());
        }

        boolean isMarked() {
            return line.mark() == Mark.HEADING || line.text().strip().startsWith("#");
        }

        boolean isNextTo(Candidate other) {
            return other.at == at + 1 && other.line.number() == line.number() + 1;
        }
    }

    private Numbering() {}

    static Set<Line> headings(List<Line> lines) {
        var candidates = candidates(lines);
        var found = new HashSet<Line>();
        candidates.stream().filter(Candidate::isCalled).forEach(one -> found.add(one.line));
        Stream.of(counted(candidates), candidates.stream().filter(Candidate::isMarked).toList()).filter(several -> several.size() > 1)
                .flatMap(List::stream).forEach(one -> found.add(one.line));
        return found;
    }

    private static List<Candidate> candidates(List<Line> lines) {
        var candidates = new ArrayList<Candidate>();
        var at = 0;
        for (var line : lines) {
            var form = FORM.matcher(line.text().strip());
            at += line.isBlank() ? 0 : 1;
            if (line.mark() != Mark.ROW && line.mark() != Mark.ASIDE && Marker.of(line.text().strip()) == null && form.matches()
                    && isHeading(form.group("words"))) {
                candidates.add(new Candidate(line, at, form.group("number") == null ? 0
                        : Integer.parseInt(form.group("number")), form.group("words")));
            }
        }
        return candidates;
    }

    private static boolean isHeading(String words) {
        return Headings.couldBe(words) && !words.contains("   ") && !Saying.is(words)
                && !isMonth(words.split("\\W", 2)[0].toUpperCase(Locale.UK));
    }

    private static boolean isMonth(String word) {
        return word.length() > 2 && Stream.of(Month.values()).anyMatch(month -> month.name().startsWith(word));
    }

    /** Those that count on from 1; of lines that stand together, which are entries of a list, none. */
    private static List<Candidate> counted(List<Candidate> candidates) {
        var counted = new ArrayList<Candidate>();
        for (var at = 0; at < candidates.size(); at++) {
            var one = candidates.get(at);
            var listed = at > 0 && candidates.get(at - 1).isNextTo(one) || at + 1 < candidates.size()
                    && one.isNextTo(candidates.get(at + 1));
            if (one.number == counted.size() + 1 && !listed) {
                counted.add(one);
            }
        }
        return counted;
    }
}
