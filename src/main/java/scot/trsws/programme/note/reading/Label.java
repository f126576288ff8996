package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** A word or two before a colon that say what follows, such as Present: or Decision: */
record Label(String words, String rest) {

    private static final Pattern FORM = Pattern.compile("(?is)\\*{0,2}((?:date(?: of meeting| and time)?|time|venue|location|place|held|mode|format|purpose|present|attendees|attendance|attending|in attendance|also present|also in attendance"
            + "|apologies(?: for absence| received| from)?|chair(?:ed by)?|co-chairs?|secretariat|secretary|minutes|minute taker|note taker|members present|sederunt|observers?|guests?"
            + "|decisions?(?: made)?|agreed|resolved|conditions?|next meeting(?: date)?|(?:dates?|time)(?:(?: and |, | & )(?:time|date|venue|place)){0,2} of (?:the )?next meeting|d\\.?o\\.?n\\.?m\\.?|lead|led by|presented by|presenter|presentation by|status|group|meeting|number|meeting number"
            + "|action(?: points?| items?)?[ ]?(?:no\\.?|number)?[ ]?(?:\\(?[a-z]{0,4}[-/]?\\d{0,4}(?:[./-]\\d{1,4}){0,2}[a-z]?\\)?)?|actions?)\\*{0,2}(?:\\s?\\([^()]{1,60}\\))?\\s{0,3}(?:[:：][–—-]?|[–—](?=\\s*$))\\*{0,2})(?:\\s+(.*))?");

    static Label of(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? new Label(Words.plain(form.group(1).replaceFirst("\\([^()]*\\)(?=\\W*$)", "")), form.group(2) == null ? ""
                : form.group(2).strip()) : null;
    }

    static Label of(String text, String words) {
        var label = of(text);
        return label != null && label.words.matches(words) ? label : null;
    }
}
