package scot.trsws.programme.note.lint;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.lint.Background.OnRecord;

/** Whether the notes that a meeting approves are those of the meetings before it. */
final class ApprovalRules {

    private ApprovalRules() {}

    static Stream<Finding> none(Subject subject) {
        var first = subject.note().number() != null ? subject.note().number() == 1
                : subject.on() == null || subject.background().meetings().stream()
                        .noneMatch(meeting -> !meeting.cancelled() && meeting.on().isBefore(subject.on()));
        return first || subject.all(Approval.class).findAny().isPresent() ? Stream.of()
                : Stream.of(Code.PREVIOUS_NOTE_NOT_APPROVED.at(Place.NOTE.at("items")));
    }

    static Stream<Finding> outOfOrder(Subject subject) {
        var number = subject.note().number();
        return number == null ? Stream.of() : numbered(subject).filter(approval -> numberOf(subject, approval) >= number)
                .map(approval -> Code.IMPOSSIBLE_NUMBER.at(approval.place(), number, numberOf(subject, approval)));
    }

    /** Of several approvals the latest counts: who catches up approves more than one. */
    static Stream<Finding> skipping(Subject subject) {
        var number = subject.note().number();
        var latest = numbered(subject).max(Comparator.comparing(approval -> numberOf(subject, approval)));
        if (number == null || latest.isEmpty() || numberOf(subject, latest.get()) >= number - 1) {
            return Stream.of();
        }
        var approved = numberOf(subject, latest.get());
        return Stream.of(Code.APPROVAL_SKIPS_MEETING.at(latest.get().place(), approved, number,
                NumberRules.inWords(IntStream.range(approved + 1, number).boxed().toList())));
    }

    static Stream<Finding> unknown(Subject subject) {
        return !subject.knowsTheGroup() ? Stream.of() : subject.all(Approval.class)
                .filter(approval -> (approval.value().on() != null || approval.value().number() != null) && onRecord(subject, approval.value()).isEmpty())
                .map(approval -> Code.APPROVED_MEETING_UNKNOWN.at(approval.place(), words(approval.value())));
    }

    private static String words(Approval approval) {
        return approval.on() == null ? "has the number " + approval.number() : "was on " + approval.on();
    }

    static Stream<Finding> disagreeing(Subject subject) {
        return subject.all(Approval.class).filter(approval -> approval.value().number() != null).flatMap(approval -> onRecord(subject, approval.value()).stream()
                .filter(meeting -> meeting.number() != null && !meeting.number().equals(approval.value().number()))
                .map(meeting -> Code.NUMBER_DISAGREES.at(approval.place().at("number"), meeting.on(), meeting.number())));
    }

    private static Stream<Part<Approval>> numbered(Subject subject) {
        return subject.all(Approval.class).filter(approval -> numberOf(subject, approval) != null);
    }

    private static Integer numberOf(Subject subject, Part<Approval> approval) {
        return approval.value().number() != null ? approval.value().number() : onRecord(subject, approval.value()).map(OnRecord::number).orElse(null);
    }

    /** The meeting on record that is meant: by its id, or else its day, or else its number. */
    private static Optional<OnRecord> onRecord(Subject subject, Approval approval) {
        return subject.background().meetings().stream().filter(meeting -> approval.meeting() != null ? meeting.id().equals(approval.meeting())
                : approval.on() != null ? meeting.on().equals(approval.on()) : Objects.equals(meeting.number(), approval.number())).findFirst();
    }
}
