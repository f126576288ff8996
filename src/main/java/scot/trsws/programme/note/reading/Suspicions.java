package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What looks wrong in a line by itself: a weekday that is not that of its day, a slip of the pen. */
final class Suspicions {

    private static final Pattern APOLOGISES = Pattern.compile("(?i)\\bapologises\\s+(?:noted|received|given|from|were|sent)\\b");

    private Suspicions() {}

    static void add(List<Line> lines, Dates dates, Warnings warnings) {
        for (var line : (Iterable<Line>) lines.stream().flatMap(Pieces::of)::iterator) {
            dates.in(line.text()).stream().filter(Dates.Day::weekdayDisagrees)
                    .forEach(day -> warnings.add(Warning.WEEKDAY_DISAGREES, line.number(),
                    "\"" + line.text().substring(day.start(), day.end()).strip() + "\" is not that day of the week: " + day.on() + " is a "
                    + Words.capitalised(day.on().getDayOfWeek().toString().toLowerCase()) + "."));
            if (APOLOGISES.matcher(line.text()).find()) {
                warnings.add(Warning.APOLOGISES, line.number(), "\"Apologises\" stands where apologies are meant; they were read as apologies.");
            }
        }
    }
}
