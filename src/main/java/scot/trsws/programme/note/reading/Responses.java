package scot.trsws.programme.note.reading;

import java.util.List;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Point;
import scot.trsws.programme.note.reading.Block.Kind;

/** Reads what others said to an update or presentation, in a section of its own or among the points. */
final class Responses {

    private final Lexicon lexicon;
    private final Reflections reflections;
    private final Passing passing;
    private final Place place;

    Responses(Lexicon lexicon, Passing passing, Place place) {
        this.lexicon = lexicon;
        this.reflections = new Reflections(lexicon);
        this.passing = passing;
        this.place = place;
    }

    void reflections(List<Block> blocks, ItemDraft into, UpdateDraft update) {
        place.move(into, Mode.REFLECTIONS);
        var list = update == null ? into.reflections : update.reflections;
        var about = update == null ? into.lead : update.partner;
        for (var node : Node.outline(blocks.stream().filter(block -> !block.is(Kind.ASIDE) && !Furniture.is(block.text())).toList())) {
            if (!node.isBullet() && node.text().endsWith(":")) {
                (update == null ? into.lines : update.lines).addAll(node.lines());
                leadIn(node, into, update);
                node.below().forEach(child -> reflect(child, list, about));
            } else {
                reflect(node, list, about);
            }
        }
    }

    /** What leads into reflections is kept as a point where it says more than that. */
    private void leadIn(Node node, ItemDraft into, UpdateDraft update) {
        var held = new Held();
        held.kind(Item.class);
        if (!held.holds(node.text(), lexicon.dates())) {
            (update == null ? into.points : update.points).add(new Point(node.text(), List.of(), node.lines()));
        }
    }

    private void reflect(Node node, ReflectionList list, Named about) {
        var before = list.done().size();
        reflections.take(node, list, about, false);
        var to = list.last() == null || list.done().size() > before ? null : list.last().raisedBy();
        node.all().forEach(one -> passing.hear(one.text(), null, to, one.lines()));
    }

    boolean reflected(Node node) {
        var list = place.mode == Mode.UPDATE ? place.item.update().reflections : place.item.reflections;
        if (reflections.isRaised(node, place.reporting(), place.mode == Mode.UPDATE) || list.isOpen()
                && reflections.isAnswer(node, list.last())) {
            reflect(node, list, place.reporting());
            return true;
        }
        return false;
    }
}
