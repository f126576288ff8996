package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes the names of people out of minutes before anything is read from them: the organisation or role that the minutes give a person stands instead, or
 * "named person". A name is known by its given name and surname, by the list of people that it stands in, by a title before it, by the organisation or role
 * after it, by an action that is given to it, by what only people do, and wherever it comes again. It cannot know a name that none of these tells.
 */
final class Redaction {

    static final String SOMEBODY = "named person";

    private final Names names;
    private final People people;

    private Redaction(Names names) {
        this.names = names;
        this.people = new People(names);
    }

    static List<Line> of(List<Line> lines, Names names, Warnings warnings) {
        var redaction = new Redaction(names);
        var settings = Setting.of(lines, names);
        var once = IntStream.range(0, lines.size()).mapToObj(at -> lines.get(at).with(redaction.known(lines.get(at).text(), settings.get(at)))).toList();
        var redacted = new ArrayList<Line>();
        for (var at = 0; at < lines.size(); at++) {
            var line = once.get(at).with(redaction.again(once.get(at).text(), settings.get(at)));
            redacted.add(line);
            if (!line.text().equals(lines.get(at).text())) {
                warnings.warn("PERSONAL_NAME_REPLACED", line.number(), "The name of a person is not kept; the line reads now: \"" + line.text().strip() + "\".");
            }
        }
        return redacted;
    }

    private String known(String line, Setting setting) {
        if (setting.people() && PersonForms.GAP.matcher(line).find()) {
            return known(PersonForms.GAP.matcher(line).replaceAll("\t"), setting);
        }
        var forwards = setting.people() ? SurnameFirst.turned(line) : line;
        return Pieces.of(new Line(1, forwards, Line.Mark.PLAIN, 0)).map(piece -> replaced(columns(Contacts.gone(piece.text()), setting), setting)).collect(Collectors.joining());
    }

    /** The line without those who are known by now, and without first names that stand alone. */
    private String again(String line, Setting setting) {
        return Pieces.of(new Line(1, line, Line.Mark.PLAIN, 0)).map(piece -> new Erasure(names, people).alone(people.gone(piece.text()), setting)).collect(Collectors.joining());
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
            if (setting.isNamed(at - shift) && names.in(cell).isEmpty() && (Person.couldBe(cell) || setting.isOfPeople(at - shift) && Person.isAlone(cell) && Columns.Kind.of(cell) == Columns.Kind.OTHER)) {
                people.learn(cell, null, rest(cells, at, setting));
                cells[at] = cells[at].replace(cell, setting.people() && cells.length > shift + 1 ? "" : people.instead(cell));
            }
        }
        return String.join(mark, cells);
    }

    private static String rest(String[] cells, int but, Setting setting) {
        return setting.people() ? IntStream.range(0, cells.length).filter(at -> at != but).mapToObj(at -> cells[at].strip()).collect(Collectors.joining(", ")) : null;
    }

    private String replaced(String line, Setting setting) {
        return new Erasure(names, people).named(line, setting);
    }
}
