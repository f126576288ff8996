package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text that is called an action, with its reference or whom it asks. */
record Called(String reference, String text) {

    private static final String REFERENCE = "(?:no\\.?\\s?|number\\s)?(\\(?(?:[A-Z]{1,4}[-/]?)?\\d{1,4}(?:[./-]\\d{1,4}){0,3}[a-z]?\\)?"
            + "|\\([a-zA-Z0-9]{1,4}\\))";
    private static final Pattern LABELLED = Pattern.compile("(?:\\*\\*)?(?:[Nn]ew )?(?:(?<short>(?:AP|A)\\s?\\d{1,4}[a-z]?)"
            + "|(?i:actions?(?:\\s(?:points?|items?))?)(?:\\s?" + REFERENCE + ")?)(?:\\*\\*)?\\s{0,3}(?::|[-–—]|\\.(?=\\s)"
            + "|(?<=\\d\\)?)(?=\\s[A-Z]))(?:\\*\\*)?\\s*(.+)",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?:\\*\\*)?(?:AP\\s?\\d{1,4}|(?i:actions?(?:\\s(?:points?|items?))?)\\s?"
            + REFERENCE + ")\\s?[:.–—-]?(?:\\*\\*)?");
    private static final Pattern MARK = Pattern.compile("\\s*[(\\[]\\s*(?i:actions?)(?:\\s(?i:for|by|point|on))?(?:\\s?" + REFERENCE
            + ")?\\s*[:–-]?\\s+([^()\\[\\]]{1,200}?)\\s*[)\\]]");
    private static final Pattern AT_END = Pattern.compile(MARK.pattern() + "\\.?$");
    private static final Pattern NUMBERED = Pattern.compile("((?:[A-Z]{1,4}[-/]?)?\\d{1,4}(?:[./-]\\d{1,4}){1,3}[a-z]?"
            + "|AP\\s?\\d{1,4})\\s*[:.)–-]?\\s+(.+)", Pattern.DOTALL);
    private static final Pattern MARGIN = Pattern.compile("([^\\s](?:[^\\s]|\\s{1,2}(?=\\S))*+)\\s{3,}(\\S.{0,80})", Pattern.DOTALL);

    /** Whether a text only names an action, such as Action Point 1, and what is to be done comes after it. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static Called labelled(String text) {
        var label = LABELLED.matcher(text);
        if (label.matches()) {
            return new Called(label.group("short") == null ? bare(label.group(2))
                    : label.group("short"), label.group(3).replaceFirst("^\\*\\*|\\*\\*$", "").strip());
        }
        return null;
    }

    /** Who a mark such as (Action: UNIT) at the end of a text asks, and the text before it. */
    static Called atEnd(String text) {
        var mark = AT_END.matcher(text);
        return mark.find() && mark.start() > 0 ? new Called(mark.group(2), text.substring(0, mark.start()).strip()) : null;
    }

    /** Who the marks within a text ask, each with what stands between it and the mark before. */
    static List<Called> marks(String text) {
        var marks = new ArrayList<Called>();
        var mark = MARK.matcher(text);
        for (var from = 0; mark.find(); from = mark.end()) {
            var asked = text.substring(from, mark.start()).replaceFirst("^[\\s.,;]+", "").strip();
            if (!asked.isEmpty()) {
                marks.add(new Called(mark.group(2), asked));
            }
        }
        return marks;
    }

    /** Who stands at the right margin of a text, and the text. */
    static Called atMargin(String text, Lexicon lexicon) {
        var margin = MARGIN.matcher(text);
        return margin.matches() && Label.of(text) == null && margin.group(1).indexOf(' ') > 0
                && Owner.actor(margin.group(2), lexicon).isPresent()
                ? new Called(margin.group(2).replaceFirst("(?i)^action\\s?:?\\s", ""), margin.group(1)) : null;
    }

    /** A text with the number before it; a day at its beginning is none. */
    static Called numbered(String text, String marker, Dates dates) {
        var number = NUMBERED.matcher(text);
        var called = labelled(text);
        if (called != null) {
            return called;
        }
        return number.matches()
                && dates.first(text).filter(day -> day.start() == 0).isEmpty() ? new Called(number.group(1), number.group(2))
                : new Called(Marker.number(marker), text);
    }

    private static String bare(String reference) {
        return reference == null ? null : reference.matches("\\([^()]*\\)") ? reference.substring(1, reference.length() - 1) : reference;
    }
}
