package scot.trsws.programme.minutes;

import java.util.ArrayList;
import java.util.List;
import scot.trsws.programme.meeting.AgendaItem;
import scot.trsws.programme.meeting.AgendaPurpose;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.CarriedOver;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedDecision;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;

/** An item of minutes while they are composed. */
final class OpenItem {

    final String heading;
    final Named lead;
    final List<NotedUpdate> updates = new ArrayList<>();
    final List<NotedReflection> reflections = new ArrayList<>();
    final List<NotedDecision> decisions = new ArrayList<>();
    final List<CarriedOver> carriedOver = new ArrayList<>();
    final List<NotedAction> actions = new ArrayList<>();
    private final AgendaPurpose purpose;
    private final Approval approves;
    private final List<Point> points;

    private OpenItem(String heading, AgendaPurpose purpose, Named lead, Approval approves, List<Point> points) {
        this.heading = heading;
        this.purpose = purpose;
        this.lead = lead;
        this.approves = approves;
        this.points = points;
    }

    static OpenItem of(AgendaItem item, Named lead, Approval approves) {
        return new OpenItem(item.title(), item.purpose(), lead, approves, points(item.discussion()));
    }

    static OpenItem of(Item item) {
        return new OpenItem(item.heading(), item.purpose(), item.lead(), item.approves(), item.points());
    }

    static OpenItem about(Topic topic) {
        return new OpenItem(topic.heading, null, null, null, List.of());
    }

    static List<Point> points(List<scot.trsws.programme.meeting.Point> points) {
        return points == null ? List.of() : points.stream().map(point -> new Point(point.text(), points(point.points()), List.of())).toList();
    }

    boolean isLedBy(String partner) {
        return lead != null && partner.equals(lead.id());
    }

    /** Whether it speaks of this; one that a partner leads is about what the partner brings. */
    boolean isAbout(Topic topic) {
        return lead == null && topic.isOf(heading);
    }

    Item item() {
        return new Item(null, heading, purpose, lead, null, approves, points, List.copyOf(updates), List.copyOf(reflections), List.copyOf(decisions),
                List.copyOf(carriedOver), List.copyOf(actions), List.of());
    }
}
