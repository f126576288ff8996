package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Point;
import scot.trsws.programme.note.Severity;
import scot.trsws.programme.note.reading.Block.Kind;

/** Reads what stands under the heading of an item: points, updates, reflections, decisions, actions. */
final class Body {

    private static final Pattern AFTER_NAME = Pattern.compile("\\s*(?::|\\s[–—-])(?:\\s+|$)");

    private final Lexicon lexicon;
    private final Draft draft;
    private final Frame frame;
    private final Warnings warnings;
    private final Roll roll;
    private final Reflections reflections;
    private final Actions actions;
    private final Approvals approvals;
    private final Passing passing;

    private ItemDraft item;
    private Mode mode;
    private Columns columns;

    Body(Lexicon lexicon, Draft draft, Frame frame, Warnings warnings) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.frame = frame;
        this.warnings = warnings;
        this.roll = new Roll(lexicon, draft, warnings);
        this.reflections = new Reflections(lexicon);
        this.actions = new Actions(lexicon, warnings);
        this.approvals = new Approvals(lexicon.dates());
        this.passing = new Passing(lexicon, draft);
    }

    /** Under the heading of all items: an item of its own only where it says more than what the meeting was. */
    void readUnder(Section section) {
        item = new ItemDraft(null, section.title(), Topic.ITEMS, section.heading().depth(), section.heading().lines());
        var made = item;
        read(section.body(), made, Mode.POINTS);
        if (!made.points.isEmpty() || made.approves != null || !made.actions.isEmpty() || !made.decisions.isEmpty() || !made.updates.isEmpty()) {
            draft.items.add(made);
        }
    }

    void next(List<Block> blocks) {
        var texts = blocks.stream().filter(block -> !block.is(Kind.ASIDE) && !Furniture.is(block.text())).toList();
        if (!texts.isEmpty()) {
            draft.next = NextMeetings.of(String.join(" ", texts.stream().map(block -> block.text().replace("\t", ", ")).toList()), lexicon.dates(), texts.stream().flatMap(block -> block.lines().stream()).distinct().toList());
        }
    }

    void read(List<Block> blocks, ItemDraft into, Mode as) {
        item = into;
        mode = as;
        columns = Columns.NONE;
        var nodes = Node.outline(blocks.stream().filter(block -> !block.is(Kind.ASIDE) && !Furniture.is(block.text())).toList());
        for (var at = 0; at < nodes.size(); at++) {
            top(nodes.get(at), at == 0, at + 1 < nodes.size() && nodes.get(at + 1).isBullet() || !nodes.get(at).isLeaf());
        }
    }

    /** A heading below that of the item leads into its points. */
    void below(Section section, ItemDraft into) {
        item = into;
        mode = Mode.POINTS;
        columns = Columns.NONE;
        var nodes = Node.outline(section.body().stream().filter(block -> !block.is(Kind.ASIDE) && !Furniture.is(block.text())).toList());
        var points = nodes.stream().flatMap(node -> point(node).stream()).toList();
        into.points.add(new Point(section.heading().text(), points, section.heading().lines()));
    }

    /** A heading within an item is kept as a point where it says more than what comes. */
    void subheading(Section section, ItemDraft into) {
        into.lines.addAll(section.heading().lines());
        var held = new Held();
        held.kind(scot.trsws.programme.note.Item.class);
        if (!held.holds(section.title(), lexicon.dates())) {
            into.points.add(new Point(section.heading().text(), List.of(), section.heading().lines()));
        }
    }

    void reflections(List<Block> blocks, ItemDraft into, UpdateDraft update) {
        item = into;
        mode = Mode.REFLECTIONS;
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
        held.kind(scot.trsws.programme.note.Item.class);
        if (!held.holds(node.text(), lexicon.dates())) {
            (update == null ? into.points : update.points).add(new Point(node.text(), List.of(), node.lines()));
        }
    }

    private void reflect(Node node, ReflectionList list, Named about) {
        var before = list.done().size();
        reflections.take(node, list, about, false);
        var to = list.last() == null || list.done().size() > before ? null : list.last().raisedBy();
        node.all().forEach(one -> passing.hear(one.text(), reportingIn(one, about), to, one.lines()));
    }

    /** Of what others say, only what they begin with the partner's own team is the partner's. */
    private Named reportingIn(Node node, Named about) {
        return lexicon.speakers().at(node.text()).isPresent() ? null : null;
    }

    private void top(Node node, boolean first, boolean leads) {
        if (mode == Mode.UPDATE && first && leads && !node.isBullet() && item.update().introduction == null) {
            introduce(node);
        } else if (mode == Mode.REFLECTIONS) {
            reflections(Stream.of(node).flatMap(Node::all).map(Node::block).toList(), item, null);
        } else if (node.block().is(Kind.ROW)) {
            row(node.block());
        } else if (item.topic == Topic.PARTNER_UPDATES && mode == Mode.POINTS && labelled(node)) {
            return;
        } else {
            var points = new ArrayList<>(point(node).stream().toList());
            into().addAll(points);
        }
    }

    /** A point that begins with the name of a partner and a colon or dash is the update of that partner. */
    private boolean labelled(Node node) {
        var text = node.text();
        var name = lexicon.partners().in(text.substring(0, Math.min(text.length(), 200))).stream().findFirst().filter(mention -> mention.start() == 0).orElse(null);
        var mark = name == null ? null : AFTER_NAME.matcher(text).region(name.end(), text.length());
        if (mark == null || !mark.lookingAt()) {
            return false;
        }
        item.updates.add(new UpdateDraft(name.in(text), null, node.lines()));
        mode = Mode.UPDATE;
        var rest = node.saying(Words.capitalised(text.substring(mark.end())));
        item.update().points.addAll(rest.text().isBlank() ? rest.below().stream().flatMap(child -> point(child).stream()).toList() : point(rest));
        mode = Mode.POINTS;
        return true;
    }

    private List<Point> into() {
        return mode == Mode.UPDATE ? item.update().points : item.points;
    }

    private Named reporting() {
        return mode == Mode.UPDATE ? item.update().partner : null;
    }

    private void introduce(Node node) {
        var update = item.update();
        update.introduction = node.text();
        update.lines.addAll(node.lines());
        passing.hear(node.text(), reporting(), null, node.lines());
        node.below().forEach(child -> update.points.addAll(point(child)));
    }

    private void row(Block row) {
        var head = Columns.of(row);
        if (!head.isNone()) {
            columns = head;
            item.lines.addAll(row.lines());
            var held = new Held();
            held.kind(scot.trsws.programme.note.Item.class);
            if (!held.holds(row.text(), lexicon.dates())) {
                item.points.add(new Point(row.text().replace("\t", " | "), List.of(), row.lines()));
            }
        } else if (columns.has(Columns.Kind.ACTION) && (columns.has(Columns.Kind.OWNER) || columns.has(Columns.Kind.STATUS) || mode == Mode.ACTIONS)) {
            actionRow(row);
        } else {
            var text = String.join(" | ", row.cells().stream().filter(cell -> !cell.isBlank()).toList());
            item.points.add(new Point(text, List.of(), row.lines()));
            passing.hear(text, null, null, row.lines());
        }
    }

    private void actionRow(Block row) {
        var status = columns.cell(row.cells(), Columns.Kind.STATUS);
        var standing = status == null ? null : Actions.standing(status);
        if (mode == Mode.CARRIED_OVER || standing != null && standing != scot.trsws.programme.note.Standing.OPEN) {
            item.carriedOver.add(actions.carriedRow(row.cells(), columns, row.lines()));
        } else {
            item.actions.add(actions.row(row.cells(), columns, row.lines()));
        }
    }

    /** The point that a node is, or nothing where all of it went to something else. */
    private List<Point> point(Node given) {
        var node = given.isBullet() ? reported(given) : said(given);
        if (node.text().isBlank()) {
            return node.below().stream().flatMap(child -> point(child).stream()).toList();
        }
        if (took(node)) {
            return List.of();
        }
        if (Actions.atEnd(node.text()) == null) {
            passing.hear(node.text(), reporting(), null, node.lines());
        } else {
            passing.facts(node.text(), reporting(), node.lines());
            marked(node);
        }
        margin(given);
        var below = new ArrayList<Point>();
        node.below().forEach(child -> below.addAll(point(child)));
        return List.of(new Point(node.text(), below, node.lines()));
    }

    /** An action whose owner stands at the right margin; the point stays. */
    private void margin(Node node) {
        var margin = Actions.atMargin(node.text(), lexicon);
        if (margin != null) {
            var sentences = Sentences.of(margin.text());
            var asked = sentences.get(sentences.size() - 1);
            item.actions.add(Owner.of(asked, lexicon).named() == null ? actions.owned(null, asked, margin.reference(), node.lines()) : actions.action(new Actions.Called(null, asked), List.of(), node.lines()));
        }
    }

    /** A paragraph without the sentences that tell of the meeting as a whole. */
    private Node said(Node node) {
        var left = new ArrayList<String>();
        for (var sentence : Sentences.of(node.text())) {
            if (Roll.tellsOfApologies(sentence) && roll.apologies(sentence, node.lines()) || frame.takes(sentence, node.lines()) || approved(sentence, node) || opened(sentence, node)) {
                continue;
            }
            left.add(sentence);
        }
        return node.saying(String.join(" ", left));
    }

    /** A numbered paragraph or bullet without the sentences that tell of the approval of the previous note. */
    private Node reported(Node node) {
        if (item.topic != Topic.PREVIOUS && Marker.number(node.block().marker()) == null) {
            return node;
        }
        return node.saying(String.join(" ", Sentences.of(node.text()).stream().filter(sentence -> !approved(sentence, node) && !opened(sentence, node)).toList()));
    }

    private boolean approved(String sentence, Node node) {
        var approval = approvals.in(sentence, item.topic == Topic.PREVIOUS, node.lines());
        if (approval == null || item.approves != null) {
            return false;
        }
        item.approves = approval;
        var held = new Held();
        held.kind(approval.getClass());
        Stream.of(approval.amendments(), draft.title, draft.group == null ? null : draft.group.name()).filter(text -> text != null).forEach(held::text);
        if (approval.on() != null) {
            held.day(approval.on());
        }
        if (approval.number() != null) {
            held.number(approval.number());
        }
        return held.holds(sentence, lexicon.dates());
    }

    private boolean opened(String sentence, Node node) {
        var led = java.util.regex.Pattern.compile("(?i)(?:led|presented) by (.+?)\\.?").matcher(sentence);
        var purpose = java.util.regex.Pattern.compile("(?i)for (information|discussion|decision|noting|approval)\\.?").matcher(sentence);
        if (led.matches()) {
            var who = reflections.who(led.group(1));
            item.lead = who.partner();
            item.role = who.role();
        } else if (purpose.matches()) {
            item.purpose = Composition.purpose(purpose.group(1).toLowerCase());
        } else {
            if (item.lead == null && item.topic == Topic.PRESENTATION && sentence.matches("(?is).*\\b(?:presentation|presented|delivered|led)\\b.*\\b(?:from|by)\\b.*")) {
                lexicon.speakers().explain(sentence).ifPresent(speaker -> {
                    item.lead = speaker.partner();
                    item.role = speaker.role();
                });
            }
            return false;
        }
        item.lines.addAll(node.lines());
        return true;
    }

    private boolean took(Node node) {
        return action(node) || decision(node) || next(node) || reflected(node);
    }

    private boolean action(Node node) {
        var called = Actions.called(node.text());
        var below = node.below().stream().map(Node::text).toList();
        var details = below.stream().allMatch(Actions::isDetail);
        if (mode == Mode.CARRIED_OVER && (node.isBullet() || called != null) && details && (called != null || Actions.standing(node.text()) != null || below.stream().anyMatch(text -> text.startsWith("Status")) || isNumberedAction(node))) {
            item.carriedOver.add(actions.carried(Actions.numbered(node.text(), node.block().marker()), below, node.allLines()));
            return true;
        }
        if (!details || called == null && !(mode == Mode.ACTIONS && node.isBullet())) {
            return false;
        }
        item.actions.add(actions.action(called != null ? called : Actions.numbered(node.text(), node.block().marker()), below, node.allLines()));
        return true;
    }

    /** A number alone makes no action; somebody who is to do something does. */
    private boolean isNumberedAction(Node node) {
        var numbered = Actions.numbered(node.text(), node.block().marker());
        return numbered.reference() != null && !node.text().endsWith(":") && Owner.of(numbered.text(), lexicon).named() != null;
    }

    /** An action that a mark at the end of a point asks for; the point stays. */
    private void marked(Node node) {
        var mark = Actions.atEnd(node.text());
            var sentences = Sentences.of(mark.text());
            item.actions.add(actions.owned(null, sentences.get(sentences.size() - 1), mark.reference(), node.lines()));
    }

    private boolean decision(Node node) {
        var label = Label.of(node.text(), "decisions?(?: made)?|agreed");
        var condition = node.below().stream().map(Node::text).filter(text -> text.startsWith("Condition: ")).map(text -> text.substring(11)).findFirst().orElse(null);
        if (!node.isLeaf() && (condition == null || node.below().size() > 1)) {
            return false;
        }
        if (mode == Mode.DECISIONS && node.isBullet() || label != null && !label.rest().isBlank()) {
            item.decisions.add(Decisions.of(label == null ? node.text() : label.rest(), condition, node.allLines()));
            return true;
        }
        var told = Sentences.of(node.text()).stream().filter(sentence -> Decisions.isOne(sentence, lexicon.partners()) && approvals.in(sentence, item.topic == Topic.PREVIOUS, node.lines()) == null).toList();
        told.forEach(sentence -> item.decisions.add(Decisions.of(sentence, condition, node.allLines())));
        return !told.isEmpty() && told.size() == Sentences.of(node.text()).size();
    }

    /** What is said of the next meeting; in an item of another thing the point stays. */
    private boolean next(Node node) {
        var label = Label.of(node.text(), "next meeting|date of (?:the )?next meeting");
        if (label != null && !label.rest().isBlank()) {
            draft.next = NextMeetings.of(label.rest(), lexicon.dates(), node.lines());
            return true;
        }
        var sentence = item.topic == Topic.NEXT ? node.text() : Sentences.of(node.text()).stream().filter(NextMeetings::isTold).findFirst().orElse(null);
        if (sentence != null && draft.next == null) {
            draft.next = NextMeetings.of(sentence, lexicon.dates(), node.lines());
        }
        return false;
    }

    private boolean reflected(Node node) {
        var list = mode == Mode.UPDATE ? item.update().reflections : item.reflections;
        if (reflections.isRaised(node, reporting(), mode == Mode.UPDATE) || list.isOpen() && reflections.isAnswer(node, list.last())) {
            reflect(node, list, reporting());
            return true;
        }
        return false;
    }
}
