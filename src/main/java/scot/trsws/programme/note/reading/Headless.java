package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import scot.trsws.programme.note.reading.Block.Kind;

/** Finds where the head of minutes and their lists of people end that no heading parts from what was discussed. */
final class Headless {

    private static final Pattern SAYS = Pattern.compile("(?s)\\p{Lu}.{50,}[.:]");
    private static final Pattern OF_HEAD = Pattern.compile("(?is).*\\b(?:apolog\\w+|present|attend\\w*|purpose|this was the|(?:minutes?|notes?) (?:of|from|for)|next meeting|in the chair|representatives? (?:of|from)|via|held|venue)\\b.*");
    private static final Pattern DECIDED = Pattern.compile("(?s)(?:RESOLVED|AGREED|DECISION)\\b.*");
    private static final String CALLED = "Items";

    private Headless() {}

    static int begins(List<Block> blocks) {
        return IntStream.range(0, blocks.size()).filter(at -> isBody(blocks.get(at))).findFirst().orElse(blocks.size());
    }

    private static boolean isBody(Block block) {
        var text = block.text().strip();
        var sayable = block.is(Kind.PARAGRAPH) || block.is(Kind.BULLET);
        return sayable && (Called.labelled(text) != null || DECIDED.matcher(text).matches() || SAYS.matcher(text).matches() && !OF_HEAD.matcher(text).matches() && !Frame.begins(text) && Label.of(text) == null && text.chars().filter(c -> c == ';' || c == ',').count() < 4);
    }

    static Section section(List<Block> blocks) {
        var section = Section.of(new Block(Kind.HEADING, 0, null, CALLED, List.of(), 0), Topic.ITEMS, null);
        section.body().addAll(blocks);
        return section;
    }
}
