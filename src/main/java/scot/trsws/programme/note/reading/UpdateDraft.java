package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;

/** An update of a partner while it is read. */
final class UpdateDraft {

    final Named partner;
    final String heading;
    String introduction;
    final List<Point> points = new ArrayList<>();
    final ReflectionList reflections = new ReflectionList();
    final List<Integer> lines = new ArrayList<>();

    UpdateDraft(Named partner, String heading, List<Integer> lines) {
        this.partner = partner;
        this.heading = heading;
        this.lines.addAll(lines);
    }

    NotedUpdate done() {
        return new NotedUpdate(null, partner, heading, introduction, List.copyOf(points), reflections.done(), lines.stream().distinct()
                .sorted().toList());
    }
}
