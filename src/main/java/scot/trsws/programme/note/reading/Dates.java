package scot.trsws.programme.note.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days that a text names, in the forms of minutes in the United Kingdom: the day before the month. */
final class Dates {

    /** A day that stands in a text, and whether its weekday disagrees. */
    record Day(LocalDate on, int start, int end, boolean weekdayDisagrees) {}

    private static final String WEEKDAY = "(?:\\b(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:day|s?day|nesday|rs?day|urday|s|rs?"
            + "|nes)?\\b[,.]?[\\s\u00A0]{1,3}(?:the[\\s\u00A0]{1,3})?)?";
    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember"
            + "|ober|ember)?\\b\\.?";
    private static final String YEAR = "(?:(?:,?[\\s\u00A0]{1,3}|[-/])(?<year>(?:19|20)\\d\\d)\\b)?";
    private static final Pattern WORDS = Pattern.compile(
            WEEKDAY + "(?<![\\d.,£$])\\b(?<day>\\d{1,2})[\\s\u00A0]{0,3}(?:st|nd|rd|th)?(?:[\\s\u00A0]{1,3}|[-/])?(?:of[\\s\u00A0]{1,3})?"
            + MONTH + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern AMERICAN = Pattern.compile(WEEKDAY + "\\b" + MONTH
            + "[\\s\u00A0]{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile(WEEKDAY + "(?<![\\p{L}\\d./£$-])(?<day>\\d{1,2})(?<mark>[./-])"
            + "(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?![\\d./-]*\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(?<![\\d-])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final int A_YEAR = 366;

    private final LocalDate meeting;

    /** The days of minutes of a meeting, whose own day tells the year of others; null before that is known. */
    Dates(LocalDate meeting) {
        this.meeting = meeting;
    }

    /** Every day that the text names, in its order. */
    List<Day> in(String text) {
        var found = new ArrayList<Day>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        Stream.of(ISO, DIGITS, WORDS, AMERICAN).forEach(form -> {
            var matcher = form.matcher(text);
            while (matcher.find()) {
                day(matcher, form).filter(day -> found.stream().noneMatch(other -> other.start < day.end && day.start < other.end))
                        .ifPresent(found::add);
            }
        });
        found.sort(Comparator.comparing(Day::start));
        return found;
    }

    Optional<Day> first(String text) {
        return in(text).stream().findFirst();
    }

    private Optional<Day> day(Matcher matcher, Pattern form) {
        if (Character.isLowerCase(matcher.group("month").charAt(0)) && matcher.group("year") == null) {
            return Optional.empty();
        }
        var month = matcher.group("month").toLowerCase(Locale.UK);
        var number = MONTHS.contains(month) ? MONTHS.indexOf(month) + 1 : Integer.parseInt(month);
        var weekday = form == ISO || matcher.group("weekday") == null
                ? null : DayOfWeek.of(WEEKDAYS.indexOf(matcher.group("weekday").toLowerCase(Locale.UK)) + 1);
        return on(Integer.parseInt(matcher.group("day")), number, matcher.group("year"), weekday)
                .map(on -> new Day(on, matcher.start(), matcher.end(), weekday != null && on.getDayOfWeek() != weekday));
    }

    private Optional<LocalDate> on(int day, int month, String year, DayOfWeek weekday) {
        if (year != null) {
            return date(year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year), month, day);
        }
        if (meeting == null) {
            return Optional.empty();
        }
        var near = IntStream.rangeClosed(meeting.getYear() - 1, meeting.getYear() + 1).mapToObj(guess -> date(guess, month, day))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(on -> Math.abs(ChronoUnit.DAYS.between(meeting, on)))).toList();
        return near.stream().filter(on -> on.getDayOfWeek() == weekday && Math.abs(ChronoUnit.DAYS.between(meeting, on)) < A_YEAR)
                .findFirst().or(() -> near.stream().findFirst());
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
