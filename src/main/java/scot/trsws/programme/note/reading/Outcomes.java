package scot.trsws.programme.note.reading;

import java.util.List;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Point;
import scot.trsws.programme.note.Standing;

/** Reads what comes of an item: decisions, actions, actions of earlier meetings, the next meeting. */
final class Outcomes {

    private final Lexicon lexicon;
    private final Draft draft;
    private final Actions actions;
    private final CarriedActions carried;
    private final Approvals approvals;
    private final Passing passing;
    private final Place place;

    Outcomes(Lexicon lexicon, Draft draft, Warnings warnings, Passing passing, Place place) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.actions = new Actions(lexicon, warnings);
        this.carried = new CarriedActions(lexicon, actions);
        this.approvals = new Approvals(lexicon.dates());
        this.passing = passing;
        this.place = place;
    }

    void row(Block row) {
        var head = Columns.of(row);
        if (!head.isNone()) {
            head(row, head);
        } else if (place.columns.has(Columns.Kind.ACTION) && (place.columns.has(Columns.Kind.OWNER) || place.columns.has(Columns.Kind.STATUS) || place.mode == Mode.ACTIONS)) {
            actionRow(row);
        } else {
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

    private void actionRow(Block row) {
        var status = place.columns.cell(row.cells(), Columns.Kind.STATUS);
        var standing = status == null ? null : CarriedActions.standing(status);
        if (place.mode == Mode.CARRIED_OVER || standing != null && standing != Standing.OPEN) {
            place.item.carriedOver.add(carried.carriedRow(row.cells(), place.columns, row.lines()));
        } else {
            place.item.actions.add(actions.row(row.cells(), place.columns, row.lines()));
        }
    }

    /** An action whose owner stands at the right margin; the point stays. */
    void margin(Node node) {
        var margin = Called.atMargin(node.text(), lexicon);
        if (margin != null) {
            var sentences = Sentences.of(margin.text());
            var asked = sentences.get(sentences.size() - 1);
            place.item.actions.add(Owner.of(asked, lexicon).named() == null ? actions.owned(null, asked, margin.reference(), node.lines()) : actions.action(new Called(null, asked), List.of(), node.lines()));
        }
    }

    boolean action(Node node) {
        var called = Called.labelled(node.text());
        var below = node.below().stream().map(Node::text).toList();
        var details = below.stream().allMatch(Actions::isDetail);
        if (place.mode == Mode.CARRIED_OVER && !isNew(called) && (node.isBullet() || called != null) && details && (called != null || CarriedActions.standing(node.text()) != null || below.stream().anyMatch(text -> text.startsWith("Status")) || isNumberedAction(node))) {
            place.item.carriedOver.add(carried.carried(Called.numbered(node.text(), node.block().marker()), below, node.allLines()));
            return true;
        }
        if (!details || called == null && !(place.mode == Mode.ACTIONS && node.isBullet())) {
            return false;
        }
        place.item.actions.add(actions.action(called != null ? called : Called.numbered(node.text(), node.block().marker()), below, node.allLines()));
        return true;
    }

    /** What is called an action among matters arising, without a word on how it stands, was asked for now. */
    private boolean isNew(Called called) {
        return called != null && called.reference() == null && CarriedActions.standing(called.text()) == null && !place.item.heading.matches("(?i).*\\bactions?\\b.*");
    }

    /** A number alone makes no action; somebody who is to do something does. */
    private boolean isNumberedAction(Node node) {
        var numbered = Called.numbered(node.text(), node.block().marker());
        return numbered.reference() != null && !node.text().endsWith(":") && Owner.of(numbered.text(), lexicon).named() != null;
    }

    /** The actions that marks in a point ask for, whether there are any; the point stays. */
    boolean marked(Node node) {
        var marks = Called.marks(node.text());
        for (var mark : marks) {
            var sentences = Sentences.of(mark.text());
            place.item.actions.add(actions.owned(null, sentences.get(sentences.size() - 1), mark.reference(), node.lines()));
        }
        return !marks.isEmpty();
    }

    boolean decision(Node node) {
        return node.isLeaf() || !Decisions.leads(node.text()) ? decided(node) : resolved(node);
    }

    /** What the group agreed stands below the point that says so. */
    private boolean resolved(Node node) {
        place.item.points.add(new Point(node.text(), List.of(), node.lines()));
        node.below().forEach(child -> place.item.decisions.add(Decisions.of(child.text().replaceFirst("[;,]?(?:\\s+and)?$", ""), null, child.allLines())));
        return true;
    }

    private boolean decided(Node node) {
        var label = Label.of(node.text(), "decisions?(?: made)?|agreed|resolved");
        var condition = node.below().stream().map(Node::text).filter(text -> text.startsWith("Condition: ")).map(text -> text.substring(11)).findFirst().orElse(null);
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
        var told = Sentences.of(node.text()).stream().filter(sentence -> Decisions.isOne(sentence, lexicon.partners()) && approvals.in(sentence, place.item.topic == Topic.PREVIOUS, node.lines()) == null).toList();
        told.forEach(sentence -> place.item.decisions.add(Decisions.of(sentence, condition, node.allLines())));
        return !told.isEmpty() && told.size() == Sentences.of(node.text()).size();
    }

    /** What is said of the next meeting; in an item of another thing the point stays. */
    boolean next(Node node) {
        var label = Label.of(node.text());
        if (label != null && NextMeetings.isLabel(label) && !label.rest().isBlank()) {
            draft.next = NextMeetings.of(label.rest(), lexicon.dates(), node.lines());
            return true;
        }
        var sentence = place.item.topic == Topic.NEXT ? node.text() : Sentences.of(node.text()).stream().filter(NextMeetings::isTold).findFirst().orElse(null);
        if (sentence != null && draft.next == null) {
            draft.next = NextMeetings.of(sentence, lexicon.dates(), node.lines());
        }
        return false;
    }
}
