package scot.trsws.programme.note.reading;

import java.util.List;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Point;

/** Reads what comes of an item: decisions, actions, actions of earlier meetings, the next meeting. */
final class Outcomes {

    private final Lexicon lexicon;
    private final Draft draft;
    private final ActionPoints points;
    private final Approvals approvals;
    private final Passing passing;
    private final Place place;

    Outcomes(Lexicon lexicon, Draft draft, Warnings warnings, Passing passing, Place place) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.points = new ActionPoints(lexicon, warnings, place);
        this.approvals = new Approvals(lexicon.dates());
        this.passing = passing;
        this.place = place;
    }

    void row(Block row) {
        var head = Columns.of(row);
        if (!head.isNone()) {
            head(row, head);
        } else if (!points.row(row)) {
            var text = String.join(" | ", row.cells().stream().filter(cell -> !cell.isBlank()).toList());
            place.item.points.add(new Point(text, List.of(), row.lines()));
            passing.hear(text, null, null, row.lines());
        }
    }

    private void head(Block row, Columns head) {
        place.columns = head;
        place.item.lines.addAll(row.lines());
        var held = new Held();
        held.kind(Item.class);
        if (!held.holds(row.text(), lexicon.dates())) {
            place.item.points.add(new Point(row.text().replace("\t", " | "), List.of(), row.lines()));
        }
    }

    void margin(Node node) {
        points.margin(node);
    }

    boolean action(Node node) {
        return points.action(node);
    }

    boolean marked(Node node) {
        return points.marked(node);
    }

    boolean decision(Node node) {
        return node.isLeaf() || place.mode == Mode.ACTIONS || !Decisions.leads(node.text()) ? decided(node) : resolved(node);
    }

    /** What the group agreed stands below the point that says so. */
    private boolean resolved(Node node) {
        place.item.points.add(new Point(node.text(), List.of(), node.lines()));
        node.below().forEach(child -> place.item.decisions.add(Decisions.of(child.text()
                .replaceFirst("[;,]?(?:\\s+and)?$", ""), null, child.allLines())));
        return true;
    }

    private boolean decided(Node node) {
        var label = Label.of(node.text(), "decisions?(?: made)?|agreed|resolved");
        var condition = node.below().stream().map(Node::text).filter(text -> text.startsWith("Condition: ")).map(text -> text.substring(11))
                .findFirst().orElse(null);
        if (!node.isLeaf() && (condition == null || node.below().size() > 1)) {
            return false;
        }
        if (place.mode == Mode.DECISIONS && node.isBullet() || label != null && !label.rest().isBlank()) {
            if (Decisions.isNone(label == null ? node.text() : label.rest())) {
                return false;
            }
            place.item.decisions.add(Decisions.of(label == null ? node.text() : label.rest(), condition, node.allLines()));
            return true;
        }
        var told = lexicon.sentences().of(node.text()).stream()
                .filter(sentence -> Decisions.isOne(sentence, lexicon.partners())
                && approvals.in(sentence, place.item.topic == Topic.PREVIOUS, node.lines()) == null).toList();
        told.forEach(sentence -> place.item.decisions.add(Decisions.of(sentence, condition, node.allLines())));
        return !told.isEmpty() && told.size() == lexicon.sentences().of(node.text()).size();
    }

    /** What is said of the next meeting; in an item of another thing the point stays. */
    boolean next(Node node) {
        var label = Label.of(node.text());
        if (label != null && NextMeetings.isLabel(label) && !label.rest().isBlank()) {
            draft.next = NextMeetings.of(label.rest(), lexicon.dates(), node.lines());
            return true;
        }
        var sentence = place.item.topic == Topic.NEXT ? node.text()
                : lexicon.sentences().of(node.text()).stream().filter(NextMeetings::isTold).findFirst().orElse(null);
        if (sentence != null && draft.next == null) {
            draft.next = NextMeetings.of(sentence, lexicon.dates(), node.lines());
        }
        return false;
    }
}
