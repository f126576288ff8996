package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.note.reading.Block.Kind;

/** Finds the headings that no markup tells: by their words, their number, their capitals, or because they stand alone. */
final class Headings {

    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)([^*_]{1,120})\\1:?");
    private static final int MOST_WORDS = 14;
    private static final int MOST_LETTERS = 120;

    private final List<Block> blocks;

    private Headings(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> marked(List<Block> blocks) {
        var headings = new Headings(blocks);
        var marked = new ArrayList<Block>();
        for (var at = 0; at < blocks.size(); at++) {
            marked.add(headings.marked(at));
        }
        return marked;
    }

    /** Whether a text has the form of a heading: short, and not a sentence. */
    static boolean couldBe(String text) {
        var words = text.length() > MOST_LETTERS ? List.of() : Words.of(text);
        return !words.isEmpty() && words.size() <= MOST_WORDS && !Character.isLowerCase(text.charAt(0)) && !text.matches("(?s).*[.,;!]") && text.chars().anyMatch(Character::isLetter);
    }

    private Block marked(int at) {
        var block = blocks.get(at);
        var bold = BOLD.matcher(block.text());
        if (block.is(Kind.PARAGRAPH) && bold.matches() && couldBe(bold.group(2))) {
            return block.saying(bold.group(2)).as(Kind.HEADING, 6);
        }
        if (block.is(Kind.PARAGRAPH) && block.lines().size() == 1 && couldBe(block.text()) && (byWords(block) || isCapitals(block.text()) || standsAlone(at, block))) {
            return block.as(Kind.HEADING, 0);
        }
        return block.is(Kind.BULLET) && isNumberedHeading(at, block) ? block.as(Kind.HEADING, 0) : block;
    }

    private static boolean byWords(Block block) {
        return Topic.of(block.text()) != Topic.OTHER;
    }

    private static boolean isCapitals(String text) {
        return !text.endsWith(":") && text.chars().noneMatch(Character::isLowerCase) && Words.of(text).size() > 1;
    }

    private boolean standsAlone(int at, Block block) {
        return block.gap() > 0 && !block.text().endsWith(":") && !block.text().endsWith("?") && Label.of(block.text()) == null && at + 1 < blocks.size()
                && (next(at).gap() > 0 || next(at).is(Kind.BULLET));
    }

    private boolean isNumberedHeading(int at, Block block) {
        var number = Marker.number(block.marker());
        if (number == null || block.depth() > 0 || block.lines().size() > 1 || !couldBe(block.text()) || block.text().endsWith(")") && Called.atEnd(block.text()) != null || !Character.isUpperCase(block.text().charAt(0))) {
            return false;
        }
        if (number.contains(".") && (block.gap() == 0 || Words.of(block.text()).size() > 8)) {
            return false;
        }
        return byWords(block) || at + 1 < blocks.size() && !isSibling(next(at)) && !(at > 0 && isSibling(blocks.get(at - 1)));
    }

    private static boolean isSibling(Block other) {
        return other.is(Kind.BULLET) && Marker.number(other.marker()) != null && other.gap() == 0 && !Marker.number(other.marker()).contains(".");
    }

    private Block next(int at) {
        return blocks.get(at + 1);
    }
}
