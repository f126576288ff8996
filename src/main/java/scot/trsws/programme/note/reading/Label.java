package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** A word or two before a colon that say what follows, such as Present: or Decision: */
record Label(String words, String rest) {

    private static final String OF_MEETING = "date(?: of meeting| and time)?|time|venue|location|place|held|mode|format|purpose|group"
            + "|meeting|number|meeting number";
    private static final String OF_PEOPLE = "present|attendees|attendance|attending|in attendance|also present|also in attendance"
            + "|apolog(?:y|ies)(?: for absence| received| from)?|chair(?:ed by)?|co-chairs?|secretariat|secretary|minutes|minute taker|note taker"
            + "|members present|sederunt|observers?|guests?";
    private static final String OF_ITEM = "decisions?(?: made)?|agreed|resolved|conditions?|lead|led by|presented by|presenter"
            + "|presentation by|status";
    private static final String OF_NEXT = "next meeting(?: date)?|d\\.?o\\.?n\\.?m\\.?"
            + "|(?:dates?|time)(?:(?: and |, | & )(?:time|date|venue|place)){0,2} of (?:the )?next meeting";
    private static final String OF_ACTION = "actions?|action(?: points?| items?)?[ ]?(?:no\\.?|number)?[ ]?"
            + "(?:\\(?[a-z]{0,4}[-/]?\\d{0,4}(?:[./-]\\d{1,4}){0,2}[a-z]?\\)?)?";
    private static final String MARK = "(?:\\s?\\([^()]{1,60}\\))?\\s{0,3}(?:[:：;][–—-]?|[–—](?=\\s*$))";
    private static final Pattern FORM = Pattern.compile("(?is)\\*{0,2}((?:" + String.join("|", OF_MEETING, OF_PEOPLE, OF_ITEM, OF_NEXT, OF_ACTION)
            + ")\\*{0,2}" + MARK + "\\*{0,2})(?:\\s+(.*))?");

    static Label of(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        var words = Words.plain(form.group(1).replaceFirst("\\([^()]*\\)(?=\\W*$)", ""));
        return new Label(words, form.group(2) == null ? "" : form.group(2).strip());
    }

    static Label of(String text, String words) {
        var label = of(text);
        return label != null && label.words.matches(words) ? label : null;
    }
}
