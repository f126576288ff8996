package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scot.trsws.programme.note.ActionsHeading;

/** Reads actions below a point that leads into them: it says that they are actions, whose they are, or by when they are due. */
final class ActionLeads {

    private final Lexicon lexicon;
    private final Actions actions;
    private final Place place;

    ActionLeads(Lexicon lexicon, Actions actions, Place place) {
        this.lexicon = lexicon;
        this.actions = actions;
        this.place = place;
    }

    /** What a point leads into, whose text may be less than the point says; under a heading of actions a name or a time is enough. */
    boolean takes(Node node, String text, boolean asked) {
        if (node.below().stream().allMatch(child -> Details.isDetail(child, lexicon))
                || node.below().stream().anyMatch(child -> ActionsHeading.saysNone(child.text()))) {
            return false;
        }
        var owner = asked ? Owner.leads(text, lexicon).orElse(null) : null;
        var time = asked && owner == null
                && text.endsWith(":") ? Time.only(text.substring(0, text.length() - 1), lexicon.dates()).orElse(null) : null;
        if (owner == null && time == null && !ActionsHeading.is(text)) {
            return false;
        }
        node.below().forEach(child -> add(node, child, owner, time == null ? null : text));
        return true;
    }

    private void add(Node lead, Node child, Owner owner, String time) {
        var lines = Stream.concat(lead.lines().stream(), child.allLines().stream()).distinct().toList();
        var called = Called.numbered(child.text(), child.block().marker(), lexicon.dates());
        var below = new ArrayList<>(child.below().stream().map(Node::text).toList());
        var due = Due.in(child.text(), lexicon.dates());
        if (time != null && due.on() == null && due.text() == null) {
            below.add(0, time.substring(0, time.length() - 1));
        }
        place.item.actions.add(owner == null ? actions.action(called, List.copyOf(below), lines)
                : actions.given(owner, called, List.copyOf(below), lines));
    }
}
