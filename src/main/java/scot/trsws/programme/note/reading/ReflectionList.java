package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedReflection;

/** The reflections on an update or item while they are read: an answer goes to the last one that has none. */
final class ReflectionList {

    private final List<NotedReflection> reflections = new ArrayList<>();

    void add(NotedReflection reflection) {
        reflections.add(reflection);
    }

    boolean isOpen() {
        return !reflections.isEmpty() && last().answer() == null;
    }

    NotedReflection last() {
        return reflections.isEmpty() ? null : reflections.get(reflections.size() - 1);
    }

    /** Gives the last reflection its answer, or more of it. */
    void answer(NotedAnswer answer) {
        var last = last();
        var before = last.answer();
        var whole = before == null ? answer : new NotedAnswer(before.by(), before.role(), before.text() + " " + answer.text(),
                Stream.concat(before.lines().stream(), answer.lines().stream()).distinct().toList());
        reflections.set(reflections.size() - 1, new NotedReflection(null, last.kind(), last.raisedBy(), last.role(), last.text(), whole,
                last.lines()));
    }

    List<NotedReflection> done() {
        return List.copyOf(reflections);
    }
}
