package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes the names of people out of minutes before anything is read from them: the organisation or role that the minutes give a person stands instead, or
 * "named person". Names are known by the list of people that they stand in, by a title before them, by the organisation or role after them, by an action that
 * is given to them, by what only people do, and wherever they come again. It cannot know a name that stands in a sentence without any of these, a first name
 * alone of somebody who is named nowhere else, or whether two words in capitals that nothing explains are a person or a body.
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
            var line = once.get(at).with(redaction.people.gone(once.get(at).text()));
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
        return line.length() > Pieces.LONGEST ? Pieces.of(new Line(1, line, Line.Mark.PLAIN, 0)).map(piece -> known(piece.text(), setting)).collect(Collectors.joining()) : replaced(columns(line, setting), setting);
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
            if (setting.isNamed(at - shift) && isPerson(cell)) {
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
        var text = PersonForms.MAIL.matcher(line).replaceAll("[mail address]");
        text = each(PersonForms.TITLED, text, match -> true);
        if (setting.people()) {
            text = each(PersonForms.ENTRY, text, match -> Person.hasGivenName(match.group("name")) || follows(match) != null || !setting.bodies() || isCell(match));
        }
        text = each(PersonForms.OF_BODY, text, match -> follows(match) != null && (names.whole(follows(match)).isPresent() || People.isRole(follows(match)) && Person.hasGivenName(match.group("name"))));
        if (PersonForms.ASKS.matcher(text).find()) {
            text = each(PersonForms.ASKED, text, match -> true);
        }
        text = each(PersonForms.DOES, text, match -> Person.hasGivenName(match.group("name")) || PersonForms.ONLY_PEOPLE.matcher(match.group("verb")).matches());
        return each(PersonForms.DONE_TO, text, match -> Person.hasGivenName(match.group("name")));
    }

    private boolean isPerson(String name) {
        return Person.couldBe(name) && names.in(name).isEmpty();
    }

    /** The text with every name that has this form and meets the condition gone. */
    private String each(Pattern form, String text, Predicate<Matcher> condition) {
        var out = new StringBuilder();
        var done = 0;
        var match = form.matcher(text);
        for (var from = 0; from <= text.length() && match.find(from); from = Math.max(match.end("name"), from + 1)) {
            if (match.start("name") >= done && (form == PersonForms.TITLED || isPerson(match.group("name"))) && condition.test(match)) {
                var gone = gone(match, text);
                out.append(text, done, match.start()).append(gone.instead);
                done = gone.end;
            }
        }
        return done == 0 ? text : out.append(text.substring(done)).toString();
    }

    /** What stands instead of a name, and where what it stands for ends. */
    private record Gone(String instead, int end) {}

    private Gone gone(Matcher match, String text) {
        var name = match.group("name");
        var inList = match.pattern() == PersonForms.ENTRY;
        var first = PersonForms.afterInitials(text, match.end("name"), name);
        var after = PersonForms.REMARK.matcher(text).region(first, text.length());
        var remark = after.lookingAt() ? remark(after, inList) : null;
        var end = remark == null ? first : PersonForms.afterInitials(text, after.end(), name);
        people.learn(name, PersonForms.initials(name), remark != null ? remark + " " + PersonForms.near(text, end) : inList && isCell(match) ? text.substring(match.end("name")) : null);
        if (remark == null) {
            return new Gone(inList && isCell(match) ? "" : people.instead(name), end);
        }
        var next = inList && isFollowed(text.substring(end)) ? text.indexOf(',', end) + 1 : end;
        return new Gone(remark + (next > end ? ";" : text.startsWith("(", end) ? " " : ""), next);
    }

    /** A name in a cell of its own stands beside the body that it is from. */
    private static boolean isCell(Matcher match) {
        return match.group("cell") != null;
    }

    /** Whether the next of a list is another person, so that what comes after the comma is not of this one. */
    private boolean isFollowed(String rest) {
        var next = PersonForms.NEXT.matcher(rest);
        return next.lookingAt() && isPerson(next.group("name"));
    }

    /** The organisation or role after a name; in a list of people whatever follows it but another person. */
    private String remark(Matcher match, boolean inList) {
        var told = follows(match);
        return told == null || isPerson(told.strip()) || !inList && names.whole(told).isEmpty() && !People.isRole(told) ? null : told.strip();
    }

    private static String follows(Matcher match) {
        return group(match, "of") == null ? group(match, "then") : group(match, "of");
    }

    private static String group(Matcher match, String name) {
        return match.pattern().pattern().contains("(?<" + name + ">") ? match.group(name) : null;
    }
}
