package scot.trsws.programme.note.lint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedCommitment;

/** Whether the days of a note can be, one after the other, and are in the calendar under their weekday. */
final class DateRules {

    private DateRules() {}

    static Stream<Finding> meetingToCome(Subject subject) {
        return subject.on() == null || !subject.on().isAfter(subject.background().today()) ? Stream.of()
                : subject.all(Attendee.class).filter(attendee -> attendee.value().presence() != Presence.APOLOGIES).limit(1)
                        .map(attendee -> impossible(subject.head("on"), "Somebody is listed as present at a meeting that is still to come, on " + subject.on()));
    }

    static Stream<Finding> approvals(Subject subject) {
        var last = subject.on() == null ? subject.background().today() : subject.on().minusDays(1);
        return subject.all(Approval.class).filter(approval -> approval.value().on() != null && approval.value().on().isAfter(last))
                .map(approval -> impossible(approval.place().at("on"), "The note of a meeting on " + approval.value().on() + " cannot be approved on "
                        + (subject.on() == null ? last : subject.on())));
    }

    static Stream<Finding> dueBefore(Subject subject) {
        return Stream.concat(dueBefore(subject, NotedAction.class, NotedAction::dueOn), dueBefore(subject, NotedCommitment.class, NotedCommitment::dueOn));
    }

    private static <T> Stream<Finding> dueBefore(Subject subject, Class<T> type, Function<T, LocalDate> dueOn) {
        return subject.on() == null ? Stream.of() : subject.all(type).filter(part -> dueOn.apply(part.value()) != null && dueOn.apply(part.value()).isBefore(subject.on()))
                .map(part -> impossible(part.place().at("dueOn"), "What is agreed on " + subject.on() + " cannot be due before, on " + dueOn.apply(part.value())));
    }

    static Stream<Finding> nextMeeting(Subject subject) {
        var next = subject.note().next();
        return subject.on() == null || next == null || next.on() == null || next.on().isAfter(subject.on()) ? Stream.of()
                : Stream.of(impossible(Place.NOTE.at("next").on(next.lines()).at("on"), "The meeting after that of " + subject.on() + " cannot be on " + next.on()));
    }

    private static Finding impossible(Place place, String why) {
        return Code.IMPOSSIBLE_DATE.at(place, why);
    }

    /** The words of one line may stand in several parts: they are looked at in the first. */
    static Stream<Finding> calendar(Subject subject) {
        var seen = new HashSet<String>();
        return subject.all(String.class).flatMap(text -> WrittenDay.in(text.value())
                .filter(day -> seen.add((text.place().line() == null ? text.place().pointer() : text.place().line()) + " " + day.words()))
                .flatMap(day -> day.exists() ? weekday(subject, text.place(), day) : Stream.of(Code.NO_SUCH_DAY.at(text.place(), day.words()))));
    }

    /** A day without a year has the right weekday if any of those near has it. */
    private static Stream<Finding> weekday(Subject subject, Place place, WrittenDay day) {
        if (day.weekday() == null || day.year() == null && subject.on() == null) {
            return Stream.of();
        }
        var near = day.near(subject.on()).toList();
        return near.stream().anyMatch(each -> each.getDayOfWeek() == day.weekday()) ? Stream.of()
                : near.stream().limit(1).map(each -> Code.WEEKDAY_DISAGREES.at(place, day.words(), each, name(each.getDayOfWeek())));
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
