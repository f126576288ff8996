package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.reading.Block.Kind;
import scot.trsws.programme.note.reading.Line.Mark;

/** Puts the lines of minutes together to blocks: wrapped lines to paragraphs, indented ones to points of a list. */
final class Blocks {

    private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:={3,}|-{3,}|~{3,})\\s*");
    private static final Pattern MARKDOWN = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final int LONGEST_HEADING = 60;

    private final List<Block> blocks = new ArrayList<>();
    private final Indents indents = new Indents();
    private final boolean spaced;
    private final Set<Line> numbered;
    private int gap = 1;
    private boolean people;
    private boolean actions;
    private String before = "";

    private Blocks(boolean spaced, Set<Line> numbered) {
        this.spaced = spaced;
        this.numbered = numbered;
    }

    /** The blocks of these lines; in markup without a heading every paragraph might be one. */
    static List<Block> of(List<Line> lines) {
        var marked = lines.stream().anyMatch(line -> line.mark() != Mark.PLAIN);
        var made = new Blocks(marked && lines.stream().noneMatch(line -> line.mark() == Mark.HEADING), Numbering.headings(lines));
        lines.stream().flatMap(Pieces::of).forEach(made::add);
        return made.blocks;
    }

    private void add(Line line) {
        if (line.isBlank()) {
            blank(line.text());
        } else if (line.mark() == Mark.PLAIN) {
            plain(line);
            before = line.text();
            gap = 0;
        } else {
            marked(line, line.text().strip());
        }
    }

    private void blank(String text) {
        var above = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (above != null && gap == 0 && above.is(Kind.PARAGRAPH) && above.lines().size() == 1 && UNDERLINE.matcher(text).matches()) {
            blocks.set(blocks.size() - 1, above.as(Kind.HEADING, text.contains("=") ? 1 : 2));
        }
        gap++;
    }

    private void marked(Line line, String text) {
        if (numbered.contains(line)) {
            numbered(line, text, line.mark() == Mark.HEADING ? line.depth() : 0);
            gap = spaced ? 1 : 0;
            return;
        }
        var marker = Marker.of(text);
        switch (line.mark()) {
            case BULLET -> block(Kind.BULLET, Math.max(0, line.depth() - 1), line, marker, text);
            case ROW -> block(Kind.ROW, line.depth(), line, null, line.text());
            case ASIDE -> block(Kind.ASIDE, 0, line, null, text);
            case HEADING -> block(Kind.HEADING, line.depth(), line, marker, text);
            default -> block(marker == null && line.depth() == 0 ? Kind.PARAGRAPH : Kind.BULLET, line.depth(), line, marker, text);
        }
        gap = spaced ? 1 : 0;
    }

    private void plain(Line line) {
        var text = line.text().strip().replaceFirst("^[\\s\u00A0]+", "");
        people = Setting.isPeople(line, Setting.bare(text), people);
        if (text.length() < LONGEST_HEADING) {
            var topic = Topic.of(Setting.bare(text));
            actions = topic == Topic.OTHER ? actions : topic.isActions();
        }
        var markdown = MARKDOWN.matcher(text);
        if (numbered.contains(line)) {
            indents.close();
            numbered(line, markdown.matches() ? markdown.group(2) : text, markdown.matches() ? markdown.group(1).length() : 0);
        } else if (markdown.matches()) {
            indents.close();
            block(Kind.HEADING, markdown.group(1).length(), line, Marker.of(markdown.group(2)), markdown.group(2));
        } else if (text.chars().filter(c -> c == '|').count() > 1) {
            block(Kind.ROW, 0, line, null, text.replaceAll("^\\||\\|$", "").replaceAll("[\\s\u00A0]*\\|[\\s\u00A0]*", "\t"));
        } else {
            listed(line, text, Marker.of(text));
        }
    }

    private void numbered(Line line, String text, int level) {
        var heading = text.replace("**", "");
        block(Kind.HEADING, level, line, Marker.ofHeading(heading), heading);
    }

    private void listed(Line line, String text, Marker marker) {
        if (isSpaced(text)) {
            actions = true;
            block(Kind.ROW, 0, line, null, SPACES.matcher(text).replaceAll("\t"));
        } else if (isRow(marker == null ? text : text.substring(marker.ends()))) {
            block(Kind.ROW, 0, line, null, text);
        } else if (marker != null) {
            block(Kind.BULLET, indents.depth(Indents.of(line.text()), marker.text()), line, marker, text);
        } else if (gap == 0 && !blocks.isEmpty()
                && new Wrapping(blocks.get(blocks.size() - 1), before, indents.deepest(), people, actions).goesOn(line, text)) {
            var above = blocks.remove(blocks.size() - 1);
            blocks.add(new Block(above.kind(), above.depth(), above.marker(), above.text() + " " + text,
                    Stream.concat(above.lines().stream(), Stream.of(line.number())).toList(), above.gap()));
        } else {
            indents.close();
            block(Kind.PARAGRAPH, 0, line, null, text);
        }
    }

    /** Cells of a table of actions that only spaces part; its head tells that it is one. */
    private boolean isSpaced(String text) {
        if (actions && text.contains("   ") && text.split(" {3,}").length > 2) {
            return true;
        }
        if (!text.contains("  ")) {
            return false;
        }
        var kinds = Stream.of(SPACES.split(text)).map(Columns.Kind::of).toList();
        return kinds.contains(Columns.Kind.ACTION) && (kinds.contains(Columns.Kind.OWNER) || kinds.contains(Columns.Kind.DUE))
                && !kinds.contains(Columns.Kind.OTHER);
    }

    /** Cells between tabs; what follows a word with a colon is no cell. */
    private static boolean isRow(String text) {
        var tab = text.indexOf('\t');
        return tab > 0 && !text.substring(0, tab).strip().endsWith(":") && !text.substring(tab).isBlank();
    }

    private void block(Kind kind, int depth, Line line, Marker marker, String text) {
        blocks.add(new Block(kind, depth, marker == null ? null : marker.text(), kind == Kind.ROW ? text
                : (marker == null ? text : text.substring(marker.ends())).strip(), List.of(line.number()), gap));
    }
}
