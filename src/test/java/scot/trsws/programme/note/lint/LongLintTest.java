package scot.trsws.programme.note.lint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.note.lint.Minutes.action;
import static scot.trsws.programme.note.lint.Minutes.attendee;
import static scot.trsws.programme.note.lint.Minutes.item;
import static scot.trsws.programme.note.lint.Minutes.promise;
import static scot.trsws.programme.note.lint.Minutes.saying;
import static scot.trsws.programme.note.lint.Minutes.update;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Named;

/** No note is so long, and none so odd, that the lint takes two seconds of a processor for it. */
class LongLintTest {

    private static final int LINES = 20_000;

    static Stream<BiConsumer<Minutes, Integer>> odd() {
        return Stream.of(
                (minutes, line) -> minutes.items.add(saying("Item " + line, "On Monday 31 June, Tuesday 14 March 2023 and Friday 20 people came; the NC spoke")),
                (minutes, line) -> minutes.items.add(item("Item", List.of(update(Named.unknown("Society " + line), line)), List.of(), List.of())),
                (minutes, line) -> minutes.items.add(item("Item", List.of(), List.of(), List.of(action("1." + line, Named.unknown("Society " + line), null, line)))),
                (minutes, line) -> minutes.attendance.add(attendee(Named.unknown("Society " + line), line % 2 == 0 ? Presence.PRESENT : Presence.APOLOGIES, line)),
                (minutes, line) -> minutes.attendance.add(attendee(line % 2 == 0 ? Minutes.BOARD : Minutes.TRAINING, line % 3 == 0 ? Presence.PRESENT : Presence.APOLOGIES, line)),
                (minutes, line) -> minutes.commitments.add(promise("We will ask society " + line, null, line)),
                (minutes, line) -> minutes.meetings.add(new Background.OnRecord("meeting-" + line, line, Minutes.day("2023-01-01").plusDays(line), false)));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void isDoneInTime(BiConsumer<Minutes, Integer> line) {
        var minutes = new Minutes();
        for (var each = 100; each < LINES; each++) {
            line.accept(minutes, each);
        }
        minutes.number = 9_999;
        var processor = ManagementFactory.getThreadMXBean();
        var start = processor.getCurrentThreadCpuTime();
        assertFalse(minutes.found().isEmpty());
        var took = Duration.ofNanos(processor.getCurrentThreadCpuTime() - start);
        assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, took::toString);
    }
}
