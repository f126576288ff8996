package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import scot.trsws.programme.note.reading.Line.Mark;

/** Where a line stands: in a list of people or of the bodies that they come from, or in a table whose head tells its columns. */
record Setting(boolean people, boolean bodies, Columns columns) {

    private static final int PROSE = 400;

    /** The settings of all lines, in their order. */
    static List<Setting> of(List<Line> lines, Names names) {
        var settings = new ArrayList<Setting>();
        var inList = false;
        var columns = Columns.NONE;
        for (var line : lines) {
            var text = bare(line.text());
            inList = isPeople(line, text, inList);
            columns = columns(text, columns);
            settings.add(new Setting(inList, false, columns));
        }
        return withBodies(settings, lines, names);
    }

    static String bare(String line) {
        var text = line.strip().replaceFirst("^#{1,6}\\s+", "").replaceAll("\\*\\*", "");
        var marker = Marker.of(text);
        return marker == null ? text : text.substring(marker.ends());
    }

    static boolean isPeople(Line line, String text, boolean before) {
        var label = Label.of(text);
        if (label != null || line.isBlank()) {
            return label == null ? before : label.words().matches("present|attend.*|in attendance|also present|also in attendance|apologies.*|chair.*|co chairs?|secreta.*|minutes|minute taker|note taker|members present|sederunt|observers?|guests?");
        }
        var cell = text.split("\t", 2)[0];
        var topic = Topic.of(cell);
        if (topic != Topic.OTHER) {
            return topic.isAttendance();
        }
        return before && line.mark() != Mark.HEADING && text.length() < PROSE && !(Marker.of(line.text().strip()) != null && Marker.of(line.text().strip()).number() != null && Headings.couldBe(text) && line.mark() == Mark.PLAIN && !text.contains(","));
    }

    private static Columns columns(String text, Columns before) {
        var row = text.contains("\t") ? text : text.chars().filter(c -> c == '|').count() > 1 ? text.replaceAll("^\\||\\|$", "").replace('|', '\t') : "";
        if (row.isEmpty()) {
            return Words.of(text).isEmpty() ? before : Columns.NONE;
        }
        var head = Columns.of(new Block(Block.Kind.ROW, 0, null, row, List.of(1), 0));
        return head.isNone() ? before : head;
    }

    /** A list that names a known body by itself is one of bodies. */
    private static List<Setting> withBodies(List<Setting> settings, List<Line> lines, Names names) {
        var start = 0;
        while (start < settings.size()) {
            var end = start;
            var bodies = false;
            while (end < settings.size() && settings.get(end).people) {
                var text = bare(lines.get(end).text());
                bodies |= text.length() < PROSE && names.whole(text).isPresent();
                end++;
            }
            for (var at = start; bodies && at < end; at++) {
                settings.set(at, new Setting(true, true, settings.get(at).columns));
            }
            start = Math.max(end, start + 1);
        }
        return settings;
    }

    boolean isNamed(int column) {
        return column < columns.kinds().size() && (columns.kinds().get(column) == Columns.Kind.OWNER || columns.kinds().get(column) == Columns.Kind.PERSON);
    }
}
