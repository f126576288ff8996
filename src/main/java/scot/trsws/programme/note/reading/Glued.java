package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** Finds the name of a partner that stands at the end of a point and is no part of its last sentence: the heading of what follows. */
final class Glued {

    private static final Pattern JOINING = Pattern.compile("(?i).*(?:[,&/(–—:-]|\\b(?:with|of|by|from|the|an?|and|or|for|to|at|in|on"
            + "|into|onto|between|including|as|than|via|about|against|through|within|under|over|per|like|both|our|their|its|this|that"
            + "|other|alongside|across|towards?|around|near|"
            + "is|are|was|were|be|been|has|have|had|will|can|(?-i:may)|could|would|should|must|not|also|met|told|gave|sent|saw|took|led"
                    + "|ran|held|made|wrote|meets?|joins?|helps?|asks?|invites?|supports?|tells?|thanks?|contacts?|visits?|\\w+ing|\\w+ed"
            + "|(?:to|will|can|could|would|(?-i:may)|should) \\w+))[\\s\u00A0]*", Pattern.DOTALL);
    private static final int LONGEST = 150;

    private Glued() {}

    /** Where the name begins; -1 where none stands there by itself. A name of one word is too easily part of a sentence. */
    static int name(String text, Names partners) {
        var from = Math.max(0, text.length() - LONGEST);
        var mentions = partners.in(text.substring(from));
        var last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        if (last == null || last.known() == null || from + last.end() < text.stripTrailing().length()
                || Words.of(text.substring(from + last.start())).size() < 2) {
            return -1;
        }
        var start = from + last.start();
        return start == 0 || JOINING.matcher(text.substring(Math.max(0, start - 60), start)).matches() ? -1 : start;
    }
}
