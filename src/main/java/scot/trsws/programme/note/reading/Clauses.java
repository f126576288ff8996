package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The clauses of a sentence: each has a verb of its own, and what has none goes on with the one before. */
final class Clauses {

    private static final Pattern BETWEEN = Pattern.compile("[,;]\\s|\\s?[()]|\\s[–—-]\\s"
            + "|\\s(?:and|but|while|whilst|whereas|although|though|however|who|which)\\s");
    private static final Pattern VERB = Pattern.compile("(?i)\\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|can|could|should"
            + "|(?-i:may)|might|must|do|does|did|ran|held|gave|took|went|came|left|met|saw|sent|told|said|made|built|led|began"
            + "|grew|rose|fell|got|withdrew|chose|wrote|heard|spoke|found|kept|lost|brought|taught|paid|put|says?"
            + "|(?:hop(?:es?|ing)|plan(?:s|ning)?|aim(?:s|ing)?|intends?|wants?|expects?|needs?|seeks?) to"
            + "|(?!(?:hundred|indeed|speed|feed|seed|based|advanced|skilled|informed)\\b)\\w{2,}ed)\\b");

    private final List<Integer> ends = new ArrayList<>();

    private Clauses() {}

    /** The clauses of a text in which what is counted has no words. */
    static Clauses of(String text) {
        var made = new Clauses();
        var between = BETWEEN.matcher(text);
        var start = 0;
        var verbs = false;
        while (between.find()) {
            var next = VERB.matcher(text.substring(between.end(), nextEnd(text, between.end()))).find();
            verbs |= VERB.matcher(text.substring(start, between.start())).find();
            if (verbs && next) {
                made.ends.add(between.start());
                start = between.end();
                verbs = false;
            }
        }
        made.ends.add(text.length());
        return made;
    }

    private static int nextEnd(String text, int from) {
        var next = BETWEEN.matcher(text).region(from, text.length());
        return next.find() ? next.start() : text.length();
    }

    /** Where the clause begins that a place stands in. */
    int start(int place) {
        return ends.stream().filter(end -> end <= place).reduce(0, Math::max);
    }

    int end(int place) {
        return ends.stream().filter(end -> end >= place).findFirst().orElseThrow();
    }
}
