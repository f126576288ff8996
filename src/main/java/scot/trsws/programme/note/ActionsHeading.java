package scot.trsws.programme.note;

import java.util.Locale;
import java.util.regex.Pattern;

/** The heading of a list of actions, and the words in its place that say that there are none. */
public final class ActionsHeading {

    /** In words without capitals and marks. */
    public static final String WORDS = "(?:(?:summary|list|record) of )?(?:the )?(?:(?:all|key|main|new|agreed|further|follow up|meeting"
            + "|immediate) ){0,2}"
            + "(?:next steps?|actions?|action (?:points?|items?|list|table|summary)|steps)(?: (?:and|or) (?:next steps|actions?"
                    + "|action points?))?"
            + "(?: (?:arising|agreed|required|summary|from (?:this|the) meeting|at (?:this|the) meeting)){0,2}";
    public static final String LOG = "(?:the )?actions? (?:log|tracker|register)";

    private static final Pattern FORM = Pattern.compile("(?:(?:item )?\\d{1,2} )?(?:" + WORDS + "|" + LOG + ")");
    private static final Pattern NONE = Pattern.compile("(?:there (?:were|was|are) |it was noted that there (?:were|was) )?(?:none|nil"
            + "|n a|not applicable|no)(?: (?:new|further|other|additional|specific|formal))*"
            + "(?: (?:actions?|action points?|action items?|items?|next steps?|steps))?(?: (?:were|was|are|to|for|from|at|on|this|the"
                    + "|time|meeting|item|report|arising|agreed|recorded|noted|identified|raised|required|taken))*");

    private ActionsHeading() {}

    public static boolean is(String heading) {
        return FORM.matcher(plain(heading)).matches();
    }

    /** Whether a text says that there are none, and nothing else. */
    public static boolean saysNone(String text) {
        return text.length() < 120 && NONE.matcher(plain(text)).matches();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
