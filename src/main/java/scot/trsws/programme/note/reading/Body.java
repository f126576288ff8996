package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Point;
import scot.trsws.programme.note.reading.Block.Kind;

/** Reads what stands under the heading of an item: points, updates, reflections, decisions, actions. */
final class Body {

    private final Lexicon lexicon;
    private final Draft draft;
    private final Passing passing;
    private final Place place = new Place();
    private final Opening opening;
    private final Outcomes outcomes;
    private final Responses responses;

    Body(Lexicon lexicon, Draft draft, Frame frame, Warnings warnings) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.passing = new Passing(lexicon, draft);
        this.opening = new Opening(lexicon, draft, frame, warnings, place);
        this.outcomes = new Outcomes(lexicon, draft, warnings, passing, place);
        this.responses = new Responses(lexicon, passing, place);
    }

    /** Under the heading of all items: an item of its own only where it says more than what the meeting was. */
    void readUnder(Section section) {
        place.item = new ItemDraft(null, section.title(), Topic.ITEMS, section.heading().depth(), section.heading().lines());
        var made = place.item;
        read(section.body(), made, Mode.POINTS);
        if (!made.points.isEmpty() || made.approves != null || !made.actions.isEmpty() || !made.decisions.isEmpty()
                || !made.updates.isEmpty()) {
            draft.items.add(made);
        }
    }

    void next(List<Block> blocks) {
        var texts = blocks.stream().filter(block -> !block.is(Kind.ASIDE) && !Furniture.is(block.text())).toList();
        if (!texts.isEmpty()) {
            draft.next = NextMeetings.of(String.join(" ", texts.stream().map(block -> block.text().replace("\t", ", ")).toList()),
                    lexicon.dates(), texts.stream().flatMap(block -> block.lines().stream()).distinct().toList());
        }
    }

    void read(List<Block> blocks, ItemDraft into, Mode as) {
        place.move(into, as);
        var nodes = new Details(lexicon, as == Mode.ACTIONS || as == Mode.LOG)
                .gathered(Node.outline(blocks.stream().filter(block -> !block.is(Kind.ASIDE) && !Furniture.is(block.text())).toList()));
        for (var at = 0; at < nodes.size(); at++) {
            top(nodes.get(at), at == 0, at + 1 < nodes.size() && nodes.get(at + 1).isBullet() || !nodes.get(at).isLeaf());
        }
    }

    /** A heading below that of the item leads into its points. */
    void below(Section section, ItemDraft into) {
        place.move(into, Mode.POINTS);
        var nodes = Node.outline(section.body().stream().filter(block -> !block.is(Kind.ASIDE) && !Furniture.is(block.text())).toList());
        var points = nodes.stream().flatMap(node -> point(node).stream()).toList();
        into.points.add(new Point(section.heading().text(), points, section.heading().lines()));
    }

    /** A heading within an item is kept as a point where it says more than what comes. */
    void subheading(Section section, ItemDraft into) {
        into.lines.addAll(section.heading().lines());
        var held = new Held();
        held.kind(Item.class);
        if (!held.holds(section.title(), lexicon.dates())) {
            into.points.add(new Point(section.heading().text(), List.of(), section.heading().lines()));
        }
    }

    private void top(Node node, boolean first, boolean leads) {
        if (place.mode == Mode.UPDATE && first && leads && !node.isBullet() && place.item.update().introduction == null) {
            introduce(node);
        } else if (place.mode == Mode.REFLECTIONS) {
            responses.reflections(Stream.of(node).flatMap(Node::all).map(Node::block).toList(), place.item, null);
        } else if (node.block().is(Kind.ROW)) {
            outcomes.row(node.block());
        } else if (place.item.topic == Topic.PARTNER_UPDATES && place.mode == Mode.POINTS && labelled(node)) {
            return;
        } else {
            var points = new ArrayList<>(point(node).stream().toList());
            into().addAll(points);
        }
    }

    /** A point that begins with the name of a partner and a colon or dash is the update of that partner. */
    private boolean labelled(Node node) {
        var told = Announced.of(node.text(), lexicon.partners()).orElse(null);
        if (told == null) {
            return false;
        }
        place.item.updates.add(new UpdateDraft(told.partner(), null, node.lines()));
        place.mode = Mode.UPDATE;
        var rest = node.saying(Words.capitalised(told.rest()));
        place.item.update().points.addAll(rest.text().isBlank() ? rest.below().stream().flatMap(child -> point(child).stream()).toList()
                : point(rest));
        place.mode = Mode.POINTS;
        return true;
    }

    void reflections(Section section, ItemDraft into, UpdateDraft update) {
        responses.reflections(section.body(), into, update);
    }

    private List<Point> into() {
        return place.mode == Mode.UPDATE ? place.item.update().points : place.item.points;
    }

    private void introduce(Node node) {
        var update = place.item.update();
        update.introduction = node.text();
        update.lines.addAll(node.lines());
        passing.hear(node.text(), place.reporting(), null, node.lines());
        node.below().forEach(child -> update.points.addAll(point(child)));
    }

    /** The point that a node is, or nothing where all of it went to something else. */
    private List<Point> point(Node given) {
        var node = given.isBullet() ? opening.reported(given) : opening.said(given);
        if (node.text().isBlank()) {
            return node.below().stream().flatMap(child -> point(child).stream()).toList();
        }
        if (took(node)) {
            return List.of();
        }
        heard(node);
        outcomes.margin(given);
        var below = new ArrayList<Point>();
        node.below().forEach(child -> below.addAll(point(child)));
        return List.of(new Point(node.text(), below, node.lines()));
    }

    private void heard(Node node) {
        if (outcomes.marked(node)) {
            passing.facts(node.text(), place.reporting(), node.lines());
        } else {
            passing.hear(node.text(), place.reporting(), null, node.lines());
        }
    }

    private boolean took(Node node) {
        return outcomes.action(node) || outcomes.decision(node) || outcomes.next(node) || responses.reflected(node);
    }
}
