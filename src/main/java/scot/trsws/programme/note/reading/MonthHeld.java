package scot.trsws.programme.note.reading;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The month that a title gives instead of a day, such as: Board: minutes: March 2015. */
final class MonthHeld {

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");
    private static final Pattern MONTH_ALONE = Pattern.compile("(?i)(?<!\\d\\s|\\d(?:st|nd|rd|th)\\s|\\bof\\s)\\b(?<month>"
            + String.join("|", MONTHS) + ")\\s(?<year>(?:19|20)\\d\\d)\\b");
    private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:publish\\w*|publication|updated|circulated|approved|issued|next)\\b");

    private MonthHeld() {}

    /** That of a line which names nothing else that it may be the month of. */
    static Optional<YearMonth> in(String line) {
        var month = MONTH_ALONE.matcher(line);
        return month.find() && !OTHER.matcher(line.substring(0, month.start())).find()
                ? Optional.of(YearMonth.of(Integer.parseInt(month.group("year")),
                        MONTHS.indexOf(month.group("month").toLowerCase(Locale.UK)) + 1))
                : Optional.empty();
    }
}
