package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/**
 * Recognises what a head says of when and where the meeting was: behind a label, or a line that begins with a time of day or the day
 * itself.
 */
final class TimeAndPlace {

    private static final String CLOCK = "(?:\\d{1,2}[:.]\\d\\d\\s?(?:am|pm|hrs|hours|noon)?|\\d{1,2}\\s?(?:am|pm|noon)"
            + "|\\d{4}\\s?(?:hrs|hours)|(?:12 )?noon|midday)\\b";
    private static final Pattern LABELLED = Pattern.compile("(?i)(?:\\*\\*)?(?:(?:meeting|start|finish|end|date|day)(?: and |/|, "
            + "| )?)?(?:times?|venue|location|place|platform|where)(?:(?: and | & |/|, )(?:times?|dates?|venue|location|place))*\\s*(?::"
            + "|\\s[–—-])(?:\\*\\*)?\\s*\\S.*");
    private static final Pattern IN_CAPITALS = Pattern.compile("(?:TIME|VENUE|LOCATION|PLACE)\\s+\\S.*");
    private static final Pattern HELD = Pattern.compile("(?i)held (?:at|in|on|via|by|from|online|virtually|remotely|hybrid)\\b.*");
    private static final Pattern TIMED = Pattern.compile("(?i)(?:(?:from|at|starting at|commencing at|between)\\s)?" + CLOCK + ".*");
    private static final Pattern ONLINE = Pattern.compile("(?i)(?:(?:meeting )?(?:held )?(?:via|by|on|through|using)\\s)?(?:(?:microsoft"
            + "|ms) teams|teams|zoom|webex|video ?-?conference|teleconference)(?: (?:meeting|call|conference|link))?");
    private static final Pattern AFTER_DAY = Pattern.compile("(?i)[\\s,(|@–—-]*(?:(?:at|from|in|via|on)\\s)?(?:" + CLOCK
            + "|via\\b|online\\b|virtual|hybrid\\b|(?:microsoft|ms) teams|zoom\\b|room\\b).*");
    private static final int LONGEST = 200;

    private TimeAndPlace() {}

    static boolean isTold(String text, Dates dates) {
        return begins(text) || isLine(text) && dates.first(text)
                .filter(day -> day.start() == 0 && AFTER_DAY.matcher(text.substring(day.end())).matches()).isPresent();
    }

    /** Whether a line begins to tell of it, and so goes on with none above it. */
    static boolean begins(String text) {
        return isLine(text) && (LABELLED.matcher(text).matches() || IN_CAPITALS.matcher(text).matches() || HELD.matcher(text).matches()
                || TIMED.matcher(text).matches() || ONLINE.matcher(text).matches());
    }

    /** A line of the head and no sentence about something that happened then. */
    private static boolean isLine(String text) {
        return text.length() <= LONGEST && !text.contains("\t") && !text.matches("(?is).*\\b(?:was|were|is|are|will|has|have|had|arrived"
                + "|joined|left|agreed|noted|said|opened|closed|began|welcomed)\\b.*") && !text.contains(Redaction.SOMEBODY);
    }
}
