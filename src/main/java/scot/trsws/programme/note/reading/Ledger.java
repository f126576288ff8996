package scot.trsws.programme.note.reading;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedCount;
import scot.trsws.programme.note.Reading.Coverage;
import scot.trsws.programme.note.Reading.Unplaced;

/**
 * What of each line of the source stands in the content that was read from it. It looks at the content alone, not at how it was made:
 * whatever a rule forgets, and all words of a line must stand somewhere, makes the line unplaced and is never lost.
 */
final class Ledger {

    private final Map<Integer, Held> lines = new HashMap<>();
    private final Held group = new Held();
    private final Dates dates;

    Ledger(Content content, Dates dates) {
        this.dates = dates;
        field(content.note().title(), group);
        field(content.note().group() == null ? null : content.note().group().name(), group);
        part(content.note());
        Stream.of(content.counts(), content.commitments(), content.events(), content.publications()).flatMap(List::stream)
                .forEach(part -> part((Record) part));
    }

    /** A part holds its own texts and those of what it consists of, except of parts that have lines of their own. */
    private void part(Record part) {
        var held = new Held();
        held.kind(part.getClass());
        if (part instanceof Approval) {
            held.all(group);
        }
        fields(part, held);
        numbers(value(part, "lines")).forEach(line -> lines.computeIfAbsent(line, number -> new Held()).all(held));
    }

    private void fields(Record part, Held held) {
        for (var component : part.getClass().getRecordComponents()) {
            if (!component.getName().equals("lines") && !component.getName().equals("record")
                    && !(part instanceof Named && component.getName().equals("id"))
                    && !(part instanceof NotedCount && component.getName().equals("measure"))) {
                field(value(part, component), held);
            }
        }
    }

    private void field(Object value, Held held) {
        if (value instanceof String text) {
            held.text(text);
        } else if (value instanceof LocalDate day) {
            held.day(day);
        } else if (value instanceof Integer number) {
            held.number(number);
        } else if (value instanceof List<?> several) {
            several.forEach(one -> field(one, held));
        } else if (value instanceof Record other && Stream.of(other.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals("lines"))) {
            part(other);
        } else if (value instanceof Record other) {
            fields(other, held);
        }
    }

    private static Object value(Record part, String name) {
        return value(part, Stream.of(part.getClass().getRecordComponents()).filter(component -> component.getName().equals(name))
                .findFirst().orElseThrow());
    }

    private static Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> numbers(Object lines) {
        return ((List<?>) lines).stream().map(Integer.class::cast).toList();
    }

    boolean places(Line line) {
        var held = lines.get(line.number());
        return held != null && Pieces.of(line.with(withoutMarker(line.text().strip()))).allMatch(piece -> held.holds(piece.text(), dates));
    }

    private static String withoutMarker(String text) {
        var marker = Marker.of(text);
        return marker == null ? text : text.substring(marker.ends());
    }

    List<Unplaced> unplaced(List<Line> source) {
        return source.stream().filter(line -> !line.isBlank() && !places(line))
                .map(line -> new Unplaced(line.number(), line.text().strip())).toList();
    }

    static Coverage coverage(List<Line> source, List<Unplaced> unplaced) {
        var all = source.stream().filter(line -> !line.isBlank()).map(Line::number).collect(Collectors.toSet()).size();
        var left = unplaced.stream().map(Unplaced::line).collect(Collectors.toSet()).size();
        return new Coverage(all, all - left, left);
    }
}
