package scot.trsws.programme.note.reading;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** When something is to be done: a day, or the words for it where they name none; and the text without them where they stand at its end. */
record Due(LocalDate on, String text, String rest) {

    private static final String LEAD = "(?:due|due date|due by|deadline|by|no later than|before|for|target date|timescale|timeframe|when)";
    private static final Pattern BEFORE_DAY = Pattern.compile("(?i)(?:[\\s,;(\\[–-]|^)+(?:to be (?:done|completed) )?" + LEAD
            + "(?:\\s?[:–-])?\\s(?:the end of\\s|end\\s|close on\\s|close of play\\s)?$");
    private static final String TERM = "(?:(?:the )?(?:end|start|beginning|middle)(?: of)? (?:the )?(?:year|month|week|summer|autumn"
            + "|spring|winter|january|february|march|april|may|june|july|august|september|october|november|december|financial year"
            + "|term)(?: \\d{4})?"
            + "|(?:the )?(?:next|following) (?:[\\w-]+ ){0,4}?(?:meeting|month|week|year|quarter)"
            + "|(?:the )?(?:summer|autumn|spring|winter|easter|christmas|new year)(?: \\d{4})?"
            + "|(?:january|february|march|april|june|july|august|september|october|november|december|May)(?: \\d{4})?)";
    private static final Pattern TERMS = Pattern.compile("(?i)(?:\\b(?:by|before|at|in|for|during|ahead of|in time for)\\s" + TERM
            + "|\\b(?:later (?:this|next|in the) (?:year|month|week|spring|summer|autumn|winter)|next (?:week|month|year)"
            + "|this (?:spring|summer|autumn|winter)"
            + "|in (?:the )?(?:coming|next few|next couple of) (?:weeks|months|days)|in due course|as soon as possible|asap|shortly"
            + "|immediately)\\b)");
    private static final Pattern LABELLED = Pattern.compile("(?i)[\\s,;.(\\[–-]*\\b(?:due(?: date| by)?|deadline|timescale|target date"
            + "|when)\\s?[:–-]\\s?([^\\n)\\]]{2,80})[)\\]]?$");
    private static final Pattern TRIM = Pattern.compile("[\\s\u00A0,;:(\\[–-]+$");

    static Due in(String text, Dates dates) {
        for (var day : dates.in(text)) {
            var lead = BEFORE_DAY.matcher(text.substring(0, day.start()));
            if (lead.find()) {
                var last = text.substring(day.end()).replaceAll("[\\s.)\\]]", "").isEmpty();
                return new Due(day.on(), null, last ? trimmed(text.substring(0, lead.start())) : text);
            }
        }
        var labelled = LABELLED.matcher(text);
        if (labelled.find()) {
            return new Due(null, labelled.group(1).strip(), trimmed(text.substring(0, labelled.start())));
        }
        var term = TERMS.matcher(text);
        return term.find() ? new Due(null, term.group(), text) : new Due(null, null, text);
    }

    /** What a cell or a line says that holds nothing but the time. */
    static Due told(String text, Dates dates) {
        var day = dates.first(text).orElse(null);
        var words = day == null ? text : (text.substring(0, day.start()) + text.substring(day.end())).replaceAll("^[\\s(]*|[\\s)]*$", "");
        return new Due(day == null ? null : day.on(), words.isBlank() || words.strip().equals("-") || words.matches("(?i)by|due|before")
                ? null : words.strip(), "");
    }

    private static String trimmed(String text) {
        return TRIM.matcher(text).replaceAll("");
    }
}
