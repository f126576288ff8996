package scot.trsws.programme.minutes.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.Reading.Coverage;
import scot.trsws.programme.note.Reading.Unplaced;
import scot.trsws.programme.store.Json;

/** What a reading tells beside the content, and the lines of the source that stood in the content then. */
record Margin(Coverage coverage, List<Unplaced> unplaced, List<Finding> warnings, Set<Integer> lines) {

    static final Margin EMPTY = new Margin(null, List.of(), List.of(), Set.of());

    static Margin of(Reading reading) {
        return new Margin(reading.coverage(), reading.unplaced(), reading.warnings(), lines(Json.of(reading.content())));
    }

    /** The same beside this content: a line that corrections took out of it has no place any more, and one that they put into it has one. */
    Margin beside(JsonNode content) {
        if (coverage == null) {
            return this;
        }
        var present = lines(content);
        var never = unplaced.stream().map(Unplaced::line).collect(Collectors.toSet());
        var left = unplaced.stream().filter(line -> lines.contains(line.line()) || !present.contains(line.line()));
        var taken = lines.stream().filter(line -> !never.contains(line) && !present.contains(line)).map(line -> new Unplaced(line, null));
        var now = Stream.concat(left, taken).sorted(Comparator.comparing(Unplaced::line)).toList();
        var without = (int) now.stream().map(Unplaced::line).distinct().count();
        return new Margin(new Coverage(coverage.lines(), coverage.lines() - without, without), now, warnings, lines);
    }

    private static Set<Integer> lines(JsonNode content) {
        var all = new TreeSet<Integer>();
        content.findValues("lines").forEach(some -> some.forEach(line -> all.add(line.asInt())));
        return all;
    }
}
