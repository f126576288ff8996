package scot.trsws.programme.note.lint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.Finding;

/** Whether the head of a note says which group met when, and its foot when it meets next. */
final class HeadRules {

    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December) [12]\\d{3}\\b");

    private HeadRules() {}

    static Stream<Finding> date(Subject subject) {
        return subject.on() == null ? Stream.of(Code.NO_DATE.at(subject.head("on"))) : Stream.of();
    }

    static Stream<Finding> group(Subject subject) {
        var place = subject.head("group");
        if (subject.note().group() == null) {
            return Stream.of(Code.NO_GROUP.at(place));
        }
        return subject.knowsTheGroup() ? Stream.of() : Stream.of(Code.UNKNOWN_GROUP.at(place, subject.note().group().name()));
    }

    /** Minutes carry the month of their meeting in the title. */
    static Stream<Finding> title(Subject subject) {
        var title = subject.note().title();
        if (title == null || subject.on() == null) {
            return Stream.of();
        }
        var month = month(YearMonth.from(subject.on()));
        var months = MONTH.matcher(title).results().map(found -> found.group()).toList();
        return months.isEmpty() || months.contains(month) ? Stream.of()
                : Stream.of(Code.TITLE_DISAGREES.at(subject.head("title"), months.get(0), subject.on()));
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    static Stream<Finding> weekends(Subject subject) {
        var next = subject.note().next();
        return Stream.concat(weekend(subject.head("on"), subject.on()),
                next == null ? Stream.of() : weekend(Place.NOTE.at("next").on(next.lines()).at("on"), next.on()));
    }

    private static Stream<Finding> weekend(Place place, LocalDate on) {
        return on == null || on.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? Stream.of() : Stream.of(Code.ON_A_WEEKEND.at(place, on, DateRules.name(on.getDayOfWeek())));
    }

    static Stream<Finding> nextMeeting(Subject subject) {
        var next = subject.note().next();
        if (next != null && next.on() != null) {
            return Stream.of();
        }
        var place = Place.NOTE.at("next");
        return Stream.of(Code.NO_NEXT_MEETING.at(next == null ? place : place.on(next.lines())));
    }
}
