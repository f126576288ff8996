package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes the names of people out of minutes before anything is read from them: the organisation or role that the minutes give a person
 * stands instead, or "named person". A name is known by its given name and surname, by the list of people that it stands in, by a title
 * before it, by the organisation or role after it, by an action that is given to it, by what only people do, and wherever it comes again.
 * It cannot know a name that none of these tells.
 */
final class Redaction {

    static final String SOMEBODY = "named person";

    private final Names names;
    private final People people;
    private final Erasure erasure;

    private Redaction(Names names) {
        this.names = names;
        this.people = new People(names);
        this.erasure = new Erasure(names, people);
    }

    static List<Line> of(List<Line> lines, Names names, Warnings warnings) {
        var redaction = new Redaction(names);
        var settings = Setting.of(lines, names);
        var once = each(lines, settings, redaction::known);
        var redacted = each(once, settings, redaction::again);
        for (var at = 0; at < lines.size(); at++) {
            var line = redacted.get(at);
            if (!Words.plain(line.text()).equals(Words.plain(lines.get(at).text()))) {
                warnings.add(Warning.PERSONAL_NAME_REPLACED, line.number(),
                        "The name of a person is not kept; the line reads now: \"" + line.text().strip() + "\".");
            }
        }
        return redacted;
    }

    private static List<Line> each(List<Line> lines, List<Setting> settings, BiFunction<String, Setting, String> change) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> lines.get(at).with(change.apply(lines.get(at).text(), settings.get(at)))).toList();
    }

    private String known(String line, Setting setting) {
        if (setting.people() && PersonForms.GAP.matcher(line).find()) {
            return known(PersonForms.GAP.matcher(line).replaceAll("\t"), setting);
        }
        var text = setting.people() ? SurnameFirst.turned(line) : line;
        var left = setting.people() ? withoutEntry(text, EntryName.beforeBody(text, names)) : text;
        var erased = pieces(left, piece -> erasure.named(columns(Contacts.gone(piece), setting), setting));
        return setting.people() ? withoutEntry(erased, EntryName.atEnd(erased, names)) : erased;
    }

    private String withoutEntry(String text, Optional<EntryName> entry) {
        return entry.map(one -> one.gone(text, people)).orElse(text);
    }

    /** The line without those who are known by now, and without first names that stand alone. */
    private String again(String line, Setting setting) {
        return pieces(line, piece -> erasure.alone(people.gone(piece), setting));
    }

    private static String pieces(String line, UnaryOperator<String> change) {
        return Pieces.of(new Line(1, line, Line.Mark.PLAIN, 0)).map(Line::text).map(change).collect(Collectors.joining());
    }

    /** The cells of a column that its head says to hold people. */
    private String columns(String line, Setting setting) {
        var mark = line.contains("\t") ? "\t" : line.contains("|") ? "|" : null;
        if (mark == null || setting.columns().isNone()) {
            return line;
        }
        var cells = line.split(mark.equals("|") ? "\\|" : "\t", -1);
        var shift = mark.equals("|") && cells[0].isBlank() ? 1 : 0;
        for (var at = shift; at < cells.length; at++) {
            var cell = cells[at].strip();
            if (isPerson(cell, at - shift, setting)) {
                people.learn(cell, null, rest(cells, at, setting));
                cells[at] = cells[at].replace(cell, setting.people() && cells.length > shift + 1 ? "" : people.instead(cell));
            }
        }
        return String.join(mark, cells);
    }

    private boolean isPerson(String cell, int column, Setting setting) {
        var isAlone = setting.isOfPeople(column) && Person.isAlone(cell) && Columns.Kind.of(cell) == Columns.Kind.OTHER;
        return setting.isNamed(column) && names.in(cell).isEmpty() && (isAlone || Person.couldBe(cell));
    }

    private static String rest(String[] cells, int but, Setting setting) {
        var others = IntStream.range(0, cells.length).filter(at -> at != but).mapToObj(at -> cells[at].strip());
        return setting.people() ? others.collect(Collectors.joining(", ")) : null;
    }
}
