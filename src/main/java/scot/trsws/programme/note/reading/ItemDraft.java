package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import scot.trsws.programme.meeting.AgendaPurpose;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.CarriedOver;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedDecision;
import scot.trsws.programme.note.Point;

/** An item of a meeting while it is read. */
final class ItemDraft {

    final String number;
    final String heading;
    final Topic topic;
    final int level;
    AgendaPurpose purpose;
    Named lead;
    String role;
    Approval approves;
    final List<Point> points = new ArrayList<>();
    final List<UpdateDraft> updates = new ArrayList<>();
    final ReflectionList reflections = new ReflectionList();
    final List<NotedDecision> decisions = new ArrayList<>();
    final List<CarriedOver> carriedOver = new ArrayList<>();
    final List<NotedAction> actions = new ArrayList<>();
    final List<Integer> lines = new ArrayList<>();

    ItemDraft(String number, String heading, Topic topic, int level, List<Integer> lines) {
        this.number = number;
        this.heading = heading;
        this.topic = topic;
        this.level = level;
        this.lines.addAll(lines);
    }

    UpdateDraft update() {
        return updates.isEmpty() ? null : updates.get(updates.size() - 1);
    }

    Item done() {
        return new Item(number, heading, purpose, lead, role, approves, List.copyOf(points), updates.stream().map(UpdateDraft::done)
                .toList(), reflections.done(), List.copyOf(decisions),
                List.copyOf(carriedOver), List.copyOf(actions), lines.stream().distinct().sorted().toList());
    }
}
