package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.note.reading.Block.Kind;

/** Finds the headings that no markup tells: by their words, their number, their capitals, or because they stand alone. */
final class Headings {

    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)([^*_]{1,120})\\1:?");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?][\"'’”)]{0,2}$");
    private static final Pattern NOTHING = Pattern.compile("(?i)(?:none|nil|n/?a|not applicable)(?: (?:noted|received|raised|reported"
            + "|declared|at this time))?");
    private static final int MOST_WORDS = 14;
    private static final int MOST_LETTERS = 120;
    private static final int SHORT = 8;
    private static final int MOST_WORDS_BELOW_A_NUMBER = 8;

    private final List<Block> blocks;
    private boolean actions;
    private int number;
    private final Lettering lettering;

    private Headings(List<Block> blocks) {
        this.blocks = blocks;
        this.lettering = Lettering.of(blocks);
    }

    static List<Block> marked(List<Block> blocks) {
        var headings = new Headings(blocks);
        var marked = new ArrayList<Block>();
        for (var at = 0; at < blocks.size(); at++) {
            marked.add(headings.marked(at));
            headings.passed(marked.get(at));
        }
        return marked;
    }

    /** Whether a text has the form of a heading: short, and not a sentence. */
    static boolean couldBe(String text) {
        var words = text.length() > MOST_LETTERS ? List.of() : Words.of(text);
        return !words.isEmpty() && words.size() <= MOST_WORDS && !Character.isLowerCase(text.charAt(0)) && !text.matches("(?s).*[.,;!]")
                && text.chars().anyMatch(Character::isLetter);
    }

    private void passed(Block block) {
        if (block.is(Kind.HEADING)) {
            actions = Topic.of(block.text()).isActions();
            number = Marker.whole(block.marker()) == 0 ? number : Marker.whole(block.marker());
        }
    }

    private Block marked(int at) {
        var block = blocks.get(at);
        var bold = BOLD.matcher(block.text());
        if (block.is(Kind.PARAGRAPH) && bold.matches() && couldBe(bold.group(2))) {
            return block.saying(bold.group(2)).as(Kind.HEADING, 6);
        }
        return isHeading(at, block) ? block.as(Kind.HEADING, 0) : block;
    }

    private boolean isHeading(int at, Block block) {
        if (block.lines().size() > 1 || !couldBe(block.text()) || isOther(block.text()) || at > 0
                && Called.isName(blocks.get(at - 1).text()) || actions && isAction(block)) {
            return false;
        }
        return block.is(Kind.PARAGRAPH) ? byWords(block) || isCapitals(block.text()) || standsAlone(at, block) || standsAbove(at, block)
                : block.is(Kind.BULLET) && (isNumberedHeading(at, block) || isLetteredHeading(at, block));
    }

    /** What stands where a heading might and heads nothing: that there is nothing to say, or the name of an action, or whose it is. */
    private static boolean isOther(String text) {
        return NOTHING.matcher(text).matches() || Called.isName(text) || Actions.isDetail(text);
    }

    /**
     * Below a heading of actions: somebody who is to do something, parts between dashes, or a number that does not go on from
     * that of the headings.
     */
    private boolean isAction(Block block) {
        var listed = Marker.whole(block.marker());
        return Owner.asks(block.text()) || Parted.couldBe(block.text()) || listed > 0 && (number == 0 || listed != number + 1);
    }

    private static boolean byWords(Block block) {
        return Topic.of(block.text()) != Topic.OTHER;
    }

    private static boolean isCapitals(String text) {
        return !leadsOn(text) && text.chars().noneMatch(Character::isLowerCase) && Words.of(text).size() > 1;
    }

    private boolean standsAlone(int at, Block block) {
        return block.gap() > 0 && !leadsOn(block.text()) && at + 1 < blocks.size() && (next(at).gap() > 0 || next(at).is(Kind.BULLET));
    }

    /** A short line between a gap, or the end of a sentence, and a sentence that begins right below it. */
    private boolean standsAbove(int at, Block block) {
        var begins = block.gap() > 0 || at > 0 && ENDS_SENTENCE.matcher(blocks.get(at - 1).text()).find();
        return begins && !leadsOn(block.text()) && Words.of(block.text()).size() <= SHORT && !Saying.is(block.text())
                && !block.text().equals(Redaction.SOMEBODY)
                && at + 1 < blocks.size() && next(at).is(Kind.PARAGRAPH) && next(at).gap() == 0 && isSentence(next(at).text());
    }

    private static boolean isSentence(String text) {
        return ENDS_SENTENCE.matcher(text).find() && Saying.is(text);
    }

    private static boolean leadsOn(String text) {
        return text.endsWith(":") || text.endsWith("?") || Label.of(text) != null;
    }

    private boolean isNumberedHeading(int at, Block block) {
        var number = Marker.number(block.marker());
        if (number == null || !isTitle(block)) {
            return false;
        }
        if (number.contains(".") && (block.gap() == 0 || Words.of(block.text()).size() > MOST_WORDS_BELOW_A_NUMBER)) {
            return false;
        }
        return byWords(block) || at + 1 < blocks.size() && !isSibling(next(at)) && !(at > 0 && isSibling(blocks.get(at - 1)));
    }

    /** A capital letter heads a part of minutes where other parts have the letters before or after it. */
    private boolean isLetteredHeading(int at, Block block) {
        var letter = Marker.capitals(block.marker());
        return letter != null && isTitle(block) && !Saying.is(block.text()) && lettering.counts(letter)
                && at + 1 < blocks.size() && !isLettered(next(at)) && !(at > 0 && isLettered(blocks.get(at - 1)));
    }

    private static boolean isTitle(Block block) {
        return block.depth() == 0 && Character.isUpperCase(block.text().charAt(0))
                && !(block.text().endsWith(")") && Called.atEnd(block.text()) != null);
    }

    private static boolean isLettered(Block other) {
        return other.is(Kind.BULLET) && Marker.capitals(other.marker()) != null && other.gap() == 0;
    }

    private static boolean isSibling(Block other) {
        return other.is(Kind.BULLET) && Marker.number(other.marker()) != null && other.gap() == 0
                && !Marker.number(other.marker()).contains(".");
    }

    private Block next(int at) {
        return blocks.get(at + 1);
    }
}
