package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import scot.trsws.programme.note.reading.Line.Mark;

/** Where a line stands: in a list of people or of the bodies that they come from, or in a table whose head tells its columns. */
record Setting(boolean people, boolean bodies, Columns columns) {

    /** In a sentence, for all that is known. */
    static final Setting NONE = new Setting(false, false, Columns.NONE);

    private static final int PROSE = 400;
    private static final int TOP = 60;
    private static final Pattern PERSON = Pattern.compile("(?:(?:" + PersonForms.TITLES + ")\\.? )?(?<name>" + Person.NAME + ")"
            + "(?:[ \u00A0](?:" + PersonForms.HONOUR + "))*\\s*(?:$|[,(/\\t–—-])");
    private static final Pattern OF_PEOPLE = Pattern.compile("present|attend.*|in attendance|also present|also in attendance|apologies.*"
            + "|chair.*|co chairs?|secreta.*|minutes|minute taker|note taker|members present|sederunt|observers?|guests?");

    /** The settings of all lines, in their order. */
    static List<Setting> of(List<Line> lines, Names names) {
        var settings = new ArrayList<Setting>();
        var unlabelled = unlabelled(lines);
        var inList = false;
        var columns = Columns.NONE;
        for (var line : lines) {
            var text = bare(line.text());
            inList = isPeople(line, text, inList);
            columns = columns(text, columns);
            settings.add(new Setting(inList || unlabelled.contains(line), false, columns));
        }
        return withBodies(settings, lines, names);
    }

    /** Three lines or more near the top that each begin with the name of a person are a list of people, though nothing says so. */
    private static Set<Line> unlabelled(List<Line> lines) {
        var found = new HashSet<Line>();
        var run = new ArrayList<Line>();
        for (var line : lines.subList(0, Math.min(lines.size(), TOP))) {
            var person = PERSON.matcher(bare(line.text()));
            if (person.lookingAt() && Person.couldBe(person.group("name"))) {
                run.add(line);
            } else if (!line.isBlank()) {
                run.clear();
            }
            if (run.size() > 2 && run.stream().filter(one -> Person.hasGivenName(bare(one.text()))).count() * 2 >= run.size()) {
                found.addAll(run);
            }
        }
        return found;
    }

    static String bare(String line) {
        var text = line.strip().replaceFirst("^#{1,6}\\s+", "").replaceAll("\\*\\*", "");
        var marker = Marker.of(text);
        return marker == null ? text : text.substring(marker.ends());
    }

    static boolean isPeople(Line line, String text, boolean before) {
        var label = Label.of(text);
        if (label != null || line.isBlank()) {
            return label == null ? before : OF_PEOPLE.matcher(label.words()).matches();
        }
        var cell = text.split("\t", 2)[0];
        var topic = Topic.of(cell);
        if (topic != Topic.OTHER) {
            return topic.isAttendance();
        }
        return before && line.mark() != Mark.HEADING && text.length() < PROSE && !isNumberedHeading(line, text);
    }

    private static boolean isNumberedHeading(Line line, String text) {
        var marker = Marker.of(line.text().strip());
        return marker != null && marker.number() != null && Headings.couldBe(text) && line.mark() == Mark.PLAIN && !text.contains(",");
    }

    private static Columns columns(String text, Columns before) {
        var row = row(text);
        if (row.isEmpty()) {
            return Words.of(text).isEmpty() ? before : Columns.NONE;
        }
        var head = Columns.of(new Block(Block.Kind.ROW, 0, null, row, List.of(1), 0));
        return head.isNone() ? before : head;
    }

    /** The cells of a line, parted by tabs; nothing where it is none. */
    private static String row(String text) {
        if (text.contains("\t")) {
            return text;
        }
        return text.chars().filter(c -> c == '|').count() > 1 ? text.replaceAll("^\\||\\|$", "").replace('|', '\t') : "";
    }

    /** A list that names known bodies by themselves, and not more people than those, is one of bodies. */
    private static List<Setting> withBodies(List<Setting> settings, List<Line> lines, Names names) {
        var start = 0;
        while (start < settings.size()) {
            var end = start;
            var bodies = 0;
            var people = 0;
            while (end < settings.size() && settings.get(end).people) {
                var text = bare(lines.get(end).text());
                bodies += text.length() < PROSE && names.whole(text).isPresent() ? 1 : 0;
                people += Person.hasGivenName(text) ? 1 : 0;
                end++;
            }
            for (var at = start; bodies > 0 && bodies >= people && at < end; at++) {
                settings.set(at, new Setting(true, true, settings.get(at).columns));
            }
            start = Math.max(end, start + 1);
        }
        return settings;
    }

    /** Whether a column holds people beside the bodies that they are from. */
    boolean isOfPeople(int column) {
        return columns.has(Columns.Kind.ORGANISATION) && columns.kind(column) == Columns.Kind.PERSON;
    }

    boolean isNamed(int column) {
        return columns.kind(column) == Columns.Kind.OWNER || columns.kind(column) == Columns.Kind.PERSON;
    }
}
