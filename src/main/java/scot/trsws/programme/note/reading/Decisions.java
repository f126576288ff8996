package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.note.NotedDecision;

/** Recognises what the group agreed, and on what condition. */
final class Decisions {

    private static final String AGREED = "(?:approved|agreed|endorsed|ratified|adopted|decided|signed off|accepted|resolved|confirmed (?:its|the) (?:approval|agreement))";
    private static final Pattern BY_GROUP = Pattern.compile("(?i)\\b(?:(?:the |our )?(?:group|committee|board|forum|panel|council|executive|steering group|meeting|sub-?group|working group)(?: members)?|all members|members (?=" + AGREED + " (?!to\\b))|it was)"
            + " (?:(?:then|unanimously|formally|also|therefore|collectively|all|had|has|and|discussed|considered|noted) ){0,3}" + AGREED + "\\b");
    private static final Pattern WAS = Pattern.compile("(?i)\\b(?:was|were) (?:unanimously |formally |then )?(?:approved|agreed|endorsed|ratified|adopted|signed off) by (?:the )?(?:group|committee|board|members|forum|meeting)\\b");
    private static final Pattern WHOSE = Pattern.compile("(?i)\\b(?:\\w+ ){1,5}$");
    private static final Pattern SUBJECT = Pattern.compile("(?i),?\\s*(?:\\b(?:this is |this was )?subject to|\\bon condition that|\\bon the condition that|\\bprovided that)\\s+(.+?)\\.?$");

    private static final Pattern LEADS = Pattern.compile("(?i)\\b(?:group|committee|board|forum|panel|council|members|partnership|meeting|it was)(?: (?:then|therefore|unanimously|accordingly))? (?:resolved|agreed|decided)(?: to| that| as follows| the following)?\\s?:[-–—]?$|^(?:resolved|agreed|decided)(?: to| that)?\\s?:[-–—]?$");
    private static final Pattern CALLED = Pattern.compile("(?s)(?:RESOLVED|AGREED|DECISION)\\b.*");

    private Decisions() {}

    /** Whether the points below are what the group agreed. */
    static boolean leads(String text) {
        return LEADS.matcher(text).find();
    }

    /** Whether a sentence says that the group agreed something. */
    static boolean isOne(String sentence, Names partners) {
        var found = BY_GROUP.matcher(sentence);
        return CALLED.matcher(sentence).matches() || WAS.matcher(sentence).find() || found.find() && (found.start() == 0 || !WHOSE.matcher(sentence.substring(0, found.start())).find() || !isOther(sentence.substring(0, found.start()), partners));
    }

    /** What another body agreed is merely reported. */
    private static boolean isOther(String before, Names partners) {
        return before.matches("(?s).*\\b[A-Z][\\w’'-]*[\\s\u00A0]$") || partners.in(before).stream().anyMatch(mention -> before.substring(mention.end()).isBlank())
                || before.matches("(?is).*\\b(?:that|which|when|if|whether|once|until|before|after)\\s(?:the )?$");
    }

    static NotedDecision of(String statement, String conditions, List<Integer> lines) {
        var subject = SUBJECT.matcher(statement);
        if (conditions == null && subject.find() && subject.start() > 0) {
            return new NotedDecision(null, statement.substring(0, subject.start()).strip(), subject.group(1).strip(), lines);
        }
        return new NotedDecision(null, statement, conditions, lines);
    }
}
