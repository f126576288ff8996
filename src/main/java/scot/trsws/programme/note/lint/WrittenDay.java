package scot.trsws.programme.note.lint;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day as a sentence writes it: with or without its weekday and its year, and perhaps one that is in no calendar. */
record WrittenDay(String words, DayOfWeek weekday, int day, Month month, Integer year) {

    private static final String WEEKDAY = "(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:days?|sdays?|s|nesdays?|nes|rsdays?|rs|r"
            + "|urdays?)?[,.]?[\\s\u00A0]+(?:the[\\s\u00A0]+)?";
    private static final String MONTH = "(?<%s>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober"
            + "|ember)?\\b\\.?";
    private static final String DAY = "(?<%s>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?[\\s\u00A0]+(?<%s>[12]\\d{3})\\b)?";

    private static final Pattern DAY_FIRST = Pattern.compile("\\b(?:" + WEEKDAY + ")?(?<!\\d)" + DAY.formatted("day")
            + "[\\s\u00A0]+(?:of[\\s\u00A0]+)?"
            + MONTH.formatted("month") + YEAR.formatted("year"));
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + WEEKDAY + MONTH.formatted("month") + "[\\s\u00A0]+"
            + DAY.formatted("day") + "\\b"
            + YEAR.formatted("year"));

    /** How far from the day of a meeting a day without a year is looked for: next spring's, or last spring's. */
    private static final int NEAR = 275;

    /** The days that a text names, in two orders: 19 February, and, with its weekday, February 19. */
    static Stream<WrittenDay> in(String text) {
        return Stream.of(DAY_FIRST, MONTH_FIRST).flatMap(pattern -> pattern.matcher(text).results()
                .map(found -> of(found, pattern == DAY_FIRST)));
    }

    private static WrittenDay of(MatchResult found, boolean dayFirst) {
        var day = Integer.parseInt(found.group(dayFirst ? 2 : 3));
        var year = found.group(4) == null ? null : Integer.valueOf(found.group(4));
        return new WrittenDay(found.group().strip(), weekday(found.group(1)), day, of(found.group(dayFirst ? 3 : 2), Month.values()), year);
    }

    private static DayOfWeek weekday(String name) {
        return name == null ? null : of(name, DayOfWeek.values());
    }

    @SafeVarargs
    private static <E extends Enum<E>> E of(String beginning, E... all) {
        return Stream.of(all).filter(each -> each.name().startsWith(beginning.toUpperCase(Locale.ROOT))).findFirst().orElseThrow();
    }

    /** The days that may be meant in the note of a meeting on that day, the nearest first; none where no calendar has it. */
    Stream<LocalDate> near(LocalDate meeting) {
        if (year != null) {
            return in(year).stream();
        }
        return IntStream.of(0, 1, -1).mapToObj(years -> in(meeting.getYear() + years)).flatMap(Optional::stream)
                .filter(each -> Math.abs(each.toEpochDay() - meeting.toEpochDay()) <= NEAR)
                .sorted((one, other) -> Long.compare(Math.abs(one.toEpochDay() - meeting.toEpochDay()),
                Math.abs(other.toEpochDay() - meeting.toEpochDay())));
    }

    /** Whether a calendar has it, in that year or, where none is written, in some year. */
    boolean exists() {
        return day >= 1 && (year == null ? day <= month.maxLength() : in(year).isPresent());
    }

    private Optional<LocalDate> in(int thatYear) {
        try {
            return Optional.of(LocalDate.of(thatYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
