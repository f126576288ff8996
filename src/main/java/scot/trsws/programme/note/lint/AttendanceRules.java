package scot.trsws.programme.note.lint;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Finding;

/** Whether the lists of who was there and who sent apologies are whole and fit each other. */
final class AttendanceRules {

    private static final Place ATTENDANCE = Place.NOTE.at("attendance");

    private AttendanceRules() {}

    static Stream<Finding> none(Subject subject) {
        return subject.all(Attendee.class).anyMatch(part -> part.value().presence() != Presence.APOLOGIES) ? Stream.of()
                : Stream.of(Code.NO_ATTENDANCE.at(ATTENDANCE));
    }

    static Stream<Finding> listedTwice(Subject subject) {
        var there = subject.there();
        var absent = subject.absent();
        var seen = new HashSet<String>();
        return subject.listed().filter(part -> !seen.add(Subject.key(part.value()))).map(part -> {
            var key = Subject.key(part.value());
            return (there.contains(key) && absent.contains(key) ? Code.PRESENT_AND_APOLOGIES : Code.LISTED_TWICE).at(part.place(), part.value().name());
        });
    }

    static Stream<Finding> apologies(Subject subject) {
        var apologies = subject.note().apologies();
        return apologies == ApologiesRecord.NOT_RECORDED ? Stream.of(Code.APOLOGIES_NOT_RECORDED.at(Place.NOTE.at("apologies")))
                : apologies == ApologiesRecord.NOTED_NOT_NAMED ? Stream.of(Code.APOLOGIES_NOT_NAMED.at(Place.NOTE.at("apologies"))) : Stream.of();
    }

    static Stream<Finding> unitsOfAbsent(Subject subject) {
        var present = subject.listed().filter(part -> !Subject.sentApologies(part) && part.value().id() != null).filter(Subject.once()).toList();
        return subject.listed().filter(part -> Subject.sentApologies(part) && part.value().id() != null).filter(Subject.once())
                .flatMap(whole -> present.stream().filter(unit -> subject.background().isUnit(unit.value().id(), whole.value().id())).limit(1)
                        .map(unit -> Code.APOLOGIES_BUT_UNIT_PRESENT.at(whole.place(), whole.value().name(), unit.value().name())));
    }

    /** Where the note names who sent apologies, or says that nobody did: else nobody is known to be missing. */
    static Stream<Finding> members(Subject subject) {
        var apologies = subject.note().apologies();
        if (apologies != ApologiesRecord.NAMED && apologies != ApologiesRecord.NONE || subject.there().isEmpty()) {
            return Stream.of();
        }
        var listed = subject.listed().map(part -> Subject.key(part.value())).collect(Collectors.toSet());
        var missing = subject.background().members().stream().distinct()
                .filter(member -> listed.stream().noneMatch(each -> each.equals(member) || subject.background().related(each, member)))
                .map(subject.background()::name).collect(Collectors.joining(", "));
        return missing.isEmpty() ? Stream.of() : Stream.of(Code.MEMBER_NOT_LISTED.at(ATTENDANCE, missing));
    }
}
