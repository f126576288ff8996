package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;
import scot.trsws.programme.note.reading.Block.Kind;

/** Tells whether a line goes on with the block above it, by the line before, the bullets that are open, and the list that it stands in. */
record Wrapping(Block above, String before, int indent, boolean people, boolean actions) {

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.:;!?][\"'’”)]{0,3}$");
    private static final Pattern BEGINS_SENTENCE = Pattern.compile("(?:The|It|This|There|These|They|An?|Members|In|At|On|Following|After"
            + "|As|Minutes|Apologies|We)\\s");
    private static final Pattern MARGIN = Pattern.compile("\\S\\s{4,}\\S.{0,60}$");
    private static final Pattern ENDS_OPEN = Pattern.compile("(?i)(?:,|\\b(?:and|of|for|from|the))$");
    private static final int NARROW = 45;
    private static final int WIDE = 110;

    /** After a line that is broken in mid-sentence or as wide as wrapped lines are. */
    boolean goesOn(Line line, String text) {
        if (isApart(text)) {
            return false;
        }
        var ended = ENDS_SENTENCE.matcher(above.text()).find();
        if (above.is(Kind.BULLET) && Indents.of(line.text()) > indent || Character.isLowerCase(text.charAt(0)) && !ended) {
            return true;
        }
        var open = ENDS_OPEN.matcher(above.text()).find();
        if (!ended && !open && BEGINS_SENTENCE.matcher(text).lookingAt()) {
            return false;
        }
        return people ? open : isWide() && (!ended || Indents.of(line.text()) == Indents.of(before) || above.lines().size() > 1);
    }

    private boolean isWide() {
        var width = before.strip().length();
        return width >= NARROW && width <= WIDE;
    }

    private boolean isApart(String text) {
        var closed = !above.is(Kind.PARAGRAPH) && !above.is(Kind.BULLET) || above.text().length() + text.length() > Pieces.LONGEST
                || Called.atEnd(above.text()) != null || MARGIN.matcher(before).find();
        return closed || Label.of(text) != null || Called.labelled(text) != null || Actions.isDetail(text) || isAction(text)
                || Frame.begins(text)
                || Topic.of(text) != Topic.OTHER;
    }

    private boolean isAction(String text) {
        return actions && (Owner.asks(text) || Parted.couldBe(text) || Parted.couldBe(before));
    }
}
