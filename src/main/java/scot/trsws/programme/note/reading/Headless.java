package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import scot.trsws.programme.note.reading.Block.Kind;

/** Finds where the head of minutes and their lists of people end that no heading parts from what was discussed. */
final class Headless {

    private static final Pattern SAYS = Pattern.compile("(?s)\\p{Lu}.{50,}[.:]");
    private static final Pattern OF_HEAD = Pattern.compile("(?is).*\\b(?:apolog\\w+|present|attend\\w*|purpose|this was the|(?:minutes?"
            + "|notes?) (?:of|from|for)|next meeting|in the chair|representatives? (?:of|from)|via|held|venue)\\b.*");
    private static final Pattern OF_PEOPLE = Pattern.compile("(?i)\\b(?:(?:joined|left|arrived)(?=[.]?$| (?:the meeting|at|after|before"
            + "|during|early|late|for item|from item)\\b)|represented|deputi[sz]\\w+|substitut\\w+|unable|unwell|on leave|absent|absence"
            + "|quorate|quorum|chaired|took the chair|minuted)\\b");
    private static final Pattern DECIDED = Pattern.compile("(?s)(?:RESOLVED|AGREED|DECISION)\\b.*");
    private static final int MOST_COMMAS = 4;
    private static final int FAR = 12;
    private static final String CALLED = "Items";

    private Headless() {}

    /** Where the body begins; a short sentence begins it only after a list of people. */
    static int begins(List<Block> blocks, boolean listed) {
        var first = listed ? 0
                : IntStream.range(0, blocks.size()).filter(at -> isOfPeople(blocks.get(at))).findFirst().orElse(blocks.size());
        return IntStream.range(0, blocks.size()).filter(at -> (at >= first || !isShort(blocks.get(at))) && ends(blocks, at)).findFirst()
                .orElse(blocks.size());
    }

    /** Whether a list of people ends with a block: it is of what was discussed, and no other list of people comes after it. */
    static boolean ends(List<Block> blocks, int at) {
        return isBody(blocks.get(at)) && blocks.subList(at + 1, Math.min(blocks.size(), at + FAR)).stream().noneMatch(Headless::isOfPeople);
    }

    private static boolean isOfPeople(Block block) {
        var label = Label.of(block.text());
        return Marker.number(block.marker()) == null
                && (Topic.of(block.text()).isAttendance() || label != null && AttendanceSection.presence(label.words()) != null);
    }

    /** Whether a sentence only says why somebody was there or was not. */
    static boolean isOfPeople(String sentence) {
        return OF_PEOPLE.matcher(sentence).find();
    }

    static boolean isBody(Block block) {
        var text = block.text().strip();
        var sayable = block.is(Kind.PARAGRAPH) || block.is(Kind.BULLET);
        if (block.is(Kind.ROW)) {
            return Columns.of(block).has(Columns.Kind.ACTION) && Columns.of(block).has(Columns.Kind.OWNER);
        }
        return sayable && (Called.labelled(text) != null || DECIDED.matcher(text).matches() || says(text)
                && !OF_HEAD.matcher(text).matches() && !Frame.begins(text) && Label.of(text) == null);
    }

    private static boolean isShort(Block block) {
        return Called.labelled(block.text()) == null && !DECIDED.matcher(block.text()).matches() && !SAYS.matcher(block.text()).matches();
    }

    private static boolean says(String text) {
        return SAYS.matcher(text).matches() && text.chars().filter(c -> c == ';' || c == ',').count() < MOST_COMMAS || Saying.is(text)
                && !OF_PEOPLE.matcher(text).find();
    }

    static Section section(List<Block> blocks) {
        var section = Section.of(new Block(Kind.HEADING, 0, null, CALLED, List.of(), 0), Topic.ITEMS, null);
        section.body().addAll(blocks);
        return section;
    }
}
