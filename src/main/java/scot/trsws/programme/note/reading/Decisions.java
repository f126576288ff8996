package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.note.NotedDecision;

/** Recognises what the group agreed, and on what condition. */
final class Decisions {

    private static final String AGREED = "(?:approved|agreed|endorsed|ratified|adopted|decided|signed off|accepted|resolved"
            + "|confirmed (?:its|the) (?:approval|agreement))";
    private static final Pattern BY_GROUP = Pattern.compile("(?i)\\b(?:(?:the |our )?(?:group|committee|board|forum|panel|council"
            + "|executive|trustees|steering group|meeting|sub-?group|working group)(?: members)?|all members"
            + "|(?:the )?members(?: present)?(?! (?:\\w+ ){0,2}agreed (?:to|that)\\b)|it was)"
            + " (?:(?:then|unanimously|formally|also|therefore|collectively|all|has|and|discussed|considered|noted|accordingly"
            + "|subsequently) ){0,3}" + AGREED + "\\b");
    private static final Pattern WAS = Pattern.compile("(?i)\\b(?:was|were) (?:unanimously |formally |then )?(?:approved|agreed|endorsed"
            + "|ratified|adopted|signed off) by (?:the )?(?:group|committee|board|members|forum|meeting)\\b");
    private static final Pattern UNDECIDED = Pattern.compile("(?i)\\bno (?:\\w+ ){0,2}(?:decisions?|agreement|consensus"
            + "|resolution)\\b(?: on this| on it| yet)?(?: (?:was|were|is|be|been|being|could|can|would|will|has|have|had|to|yet"
            + "|ready)){1,4} "
            + "(?:made|taken|reached|agreed|possible|needed|required|found)\\b|\\b(?:decisions?|agreement|consensus) (?:could|can|was|were"
            + "|is|has|have|had|did|would|will)(?: not|n[’']t)(?: yet)?(?: be| been)? (?:made|taken|reached|possible|needed|required)\\b"
            + "|\\b(?:unable|not able|not possible|too early|not ready) to (?:agree|decide|approve|reach|make|take)\\b"
            + "|\\b(?:could|can|did|would)(?: not|not|n[’']t)(?: yet)? (?:agree|decide"
            + "|(?:make|take|reach) (?:an?|any|the) (?:decision|agreement|consensus))\\b"
            + "|\\bagreed to (?:disagree|differ)\\b|\\bnothing (?:was|had been|could be) (?:agreed|decided)\\b"
            + "|\\b(?:decision|agreement)s? (?:is|was|are|were) (?:still )?(?:awaited|outstanding|pending)\\b");
    private static final Pattern NONE = Pattern.compile("(?i)(?:decisions?\\b\\W*)?(?:none|nil|n/?a|no decisions?|nothing"
            + "|not (?:applicable|agreed|approved|required|reached|yet)|no(?:ne)? (?:made|taken|required|needed)|pending|await\\w*|tbc"
            + "|to be (?:confirmed|made|taken|agreed|decided))\\b.{0,40}");
    private static final Pattern EARLIER = Pattern.compile("(?i)\\b(?:previously|already"
            + "|at (?:its|the|our) (?:last|previous|earlier) meeting|(?:last|previous) (?:year|month|week|spring|summer|autumn|winter)"
            + "|had)\\b");
    private static final Pattern WHOSE = Pattern.compile("(?i)\\b(?:\\w+ ){1,5}$");
    private static final Pattern LEADS = Pattern.compile("(?i)\\b(?:group|committee|board|forum|panel|council|members|partnership|meeting"
            + "|it was)(?: (?:then|therefore|unanimously|accordingly))? (?:resolved|agreed|decided)(?: to| that| as follows"
            + "| the following)?\\s?:[-–—]?$|^(?:resolved|agreed|decided)(?: to| that)?\\s?:[-–—]?$");
    private static final Pattern CALLED = Pattern.compile("(?s)(?:RESOLVED|AGREED|DECISION)\\b.*");

    private Decisions() {}

    /** Whether the points below are what the group agreed. */
    static boolean leads(String text) {
        return LEADS.matcher(text).find();
    }

    /** Whether a text that stands where decisions do says that there was none. */
    static boolean isNone(String text) {
        return NONE.matcher(text).matches() || UNDECIDED.matcher(text).find();
    }

    /** Whether a sentence says that the group agreed something. */
    static boolean isOne(String sentence, Names partners) {
        var found = BY_GROUP.matcher(sentence);
        return !UNDECIDED.matcher(sentence).find() && (CALLED.matcher(sentence).matches() || WAS.matcher(sentence).find() || found.find()
                && isOwn(sentence.substring(0, found.start()), partners));
    }

    private static boolean isOwn(String before, Names partners) {
        return !EARLIER.matcher(before).find() && (!WHOSE.matcher(before).find() || !isOther(before, partners));
    }

    /** What another body agreed is merely reported. */
    private static boolean isOther(String before, Names partners) {
        return before.matches("(?s).*\\b[A-Z][\\w’'-]*[\\s\u00A0]$")
                || partners.in(before).stream().anyMatch(mention -> before.substring(mention.end()).isBlank())
                || before.matches("(?is).*\\b(?:that|which|when|if|whether|once|until|before|after)\\s(?:the )?$");
    }

    static NotedDecision of(String statement, String condition, List<Integer> lines) {
        var told = condition == null ? Conditions.of(statement).orElseGet(() -> new Conditions(statement, null))
                : new Conditions(statement, condition);
        return new NotedDecision(null, told.statement(), told.condition(), lines);
    }
}
