package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.ActionsHeading;
import scot.trsws.programme.note.Standing;

/** Reads which points of an item are actions: those that are called so, and those under a heading of actions. */
final class ActionPoints {

    private static final Pattern WHAT = Pattern.compile("(?i)^(?:\\[[ x]?\\]\\s*)?(?:(?:what|task|description|details?)\\s?:\\s+)?");

    private static final String OTHER = "next meeting|date of (?:the )?next meeting|decisions?(?: made)?|agreed|resolved";

    private final Lexicon lexicon;
    private final Actions actions;
    private final CarriedActions carried;
    private final Place place;

    ActionPoints(Lexicon lexicon, Warnings warnings, Place place) {
        this.lexicon = lexicon;
        this.actions = new Actions(lexicon, warnings);
        this.carried = new CarriedActions(lexicon, actions);
        this.place = place;
    }

    /** Whether a row is one of a table of actions. */
    boolean row(Block row) {
        var columns = place.columns;
        if (columns.has(Columns.Kind.ACTION) && (columns.has(Columns.Kind.OWNER) || columns.has(Columns.Kind.STATUS) || isListed())) {
            tabled(row);
            return true;
        }
        var cells = Setting.bare(String.join(" | ", row.cells().stream().filter(cell -> !cell.isBlank()).toList()));
        if (!columns.isNone() || !isListed() || Parted.of(cells, lexicon).isEmpty()) {
            return false;
        }
        place.item.actions.add(actions.action(new Called(null, cells), List.of(), row.lines()));
        return true;
    }

    private void tabled(Block row) {
        var status = place.columns.cell(row.cells(), Columns.Kind.STATUS);
        var standing = status == null ? null : CarriedActions.standing(status);
        var logged = place.mode == Mode.LOG && place.columns.has(Columns.Kind.STATUS);
        if (place.mode == Mode.CARRIED_OVER || logged || standing != null && standing != Standing.OPEN) {
            place.item.carriedOver.add(carried.carriedRow(row.cells(), place.columns, row.lines()));
        } else {
            place.item.actions.add(actions.row(row.cells(), place.columns, row.lines()));
        }
    }

    /** An action whose owner stands at the right margin; the point stays. */
    void margin(Node node) {
        var margin = Called.atMargin(node.text(), lexicon);
        if (margin != null) {
            var asked = last(margin.text());
            place.item.actions.add(Owner.of(asked, lexicon).named() == null ? actions.owned(null, asked, margin.reference(), node.lines())
                    : actions.action(new Called(null, asked), List.of(), node.lines()));
        }
    }

    /** Whether all of a point is an action, or leads into actions. */
    boolean action(Node given) {
        var bare = given.text().replace("**", "").replace("__", "");
        var node = given.saying(isListed() ? WHAT.matcher(bare).replaceFirst("") : bare);
        var called = Called.labelled(node.text());
        if (isCarried(node, called)) {
            place.item.carriedOver.add(carried.carried(Called.numbered(node.text(), node.block().marker()), texts(node), node.allLines()));
            return true;
        }
        if (called == null && !node.isLeaf() && ActionsHeading.is(node.text())) {
            return headed(node);
        }
        if (called == null && (!isListed() || ActionsHeading.saysNone(node.text()) || isOther(node.text()))) {
            return false;
        }
        var asked = called != null ? called : numbered(node, node.text());
        return led(node, asked) || called == null && !node.isBullet() && node.isLeaf() ? told(node, asked) : added(node, asked);
    }

    /** A day at its beginning is no number of an action. */
    private Called numbered(Node node, String text) {
        var marker = node.block().marker();
        return lexicon.dates().first(text).filter(day -> day.start() == 0).isPresent() ? new Called(Marker.number(marker), text) : Called.numbered(text, marker);
    }

    private boolean isListed() {
        return place.mode == Mode.ACTIONS || place.mode == Mode.LOG;
    }

    /** A point may be the heading of the actions below it. */
    private boolean headed(Node node) {
        if (node.below().stream().anyMatch(child -> ActionsHeading.saysNone(child.text()))) {
            return false;
        }
        for (var child : node.below()) {
            var lines = Stream.concat(node.lines().stream(), child.allLines().stream()).distinct().toList();
            place.item.actions.add(actions.action(numbered(child, child.text()), texts(child), lines));
        }
        return true;
    }

    private static boolean isOther(String text) {
        return Label.of(text, OTHER) != null || NextMeetings.isTold(text) && !Owner.asks(text);
    }

    /** Whose the actions below are. */
    private boolean led(Node node, Called asked) {
        return !node.below().stream().allMatch(child -> isDetail(child)) && Owner.leads(asked.text(), lexicon).isPresent();
    }

    private boolean told(Node node, Called asked) {
        return Owner.leads(asked.text(), lexicon).isPresent() && !node.isLeaf() ? given(node, asked) : spoken(node);
    }

    private boolean given(Node node, Called asked) {
        var owner = Owner.leads(asked.text(), lexicon).orElseThrow();
        for (var child : node.below()) {
            var lines = Stream.concat(node.lines().stream(), child.allLines().stream()).distinct().toList();
            place.item.actions.add(actions.given(owner, numbered(child, child.text()), texts(child), lines));
        }
        return true;
    }

    /** A paragraph under a heading of actions is taken where each of its sentences asks for something. */
    private boolean spoken(Node node) {
        var sentences = Sentences.of(node.text());
        var all = sentences.stream().allMatch(this::asks);
        if (all) {
            sentences.forEach(sentence -> place.item.actions.add(actions.action(numbered(node, sentence), List.of(), node.lines())));
        }
        return all;
    }

    private boolean asks(String sentence) {
        return Parted.of(sentence, lexicon).isPresent() || Owner.of(sentence, lexicon).named() != null || !Saying.is(sentence) && Due.in(sentence, lexicon.dates()).on() != null;
    }

    /** An action, with what stands below it: details, more of what is to be done, or actions of others. */
    private boolean added(Node node, Called asked) {
        var more = node.below().stream().filter(child -> !isDetail(child)).toList();
        if (!isListed() && !more.isEmpty()) {
            return false;
        }
        var others = more.stream().anyMatch(child -> Owner.of(child.text(), lexicon).named() != null);
        var text = others || more.isEmpty() ? asked.text() : asked.text().replaceFirst("\\s*:$", "") + ": " + String.join("; ", more.stream().map(Node::text).toList());
        place.item.actions.add(actions.action(new Called(asked.reference(), text), texts(node), others ? own(node) : node.allLines()));
        if (others) {
            more.forEach(this::action);
        }
        return true;
    }

    private List<Integer> own(Node node) {
        return Stream.concat(node.lines().stream(), node.below().stream().filter(this::isDetail).flatMap(child -> child.lines().stream())).distinct().toList();
    }

    private boolean isDetail(Node child) {
        return Actions.isDetail(child.text()) || Time.only(child.text(), lexicon.dates()).isPresent();
    }

    private static List<String> texts(Node node) {
        return node.below().stream().map(Node::text).toList();
    }

    private boolean isCarried(Node node, Called called) {
        var below = texts(node);
        var standing = CarriedActions.standing(node.text()) != null || below.stream().anyMatch(text -> text.startsWith("Status"));
        if (isNew(called) || !node.isBullet() && called == null || !node.below().stream().allMatch(this::isDetail)) {
            return false;
        }
        return place.mode == Mode.CARRIED_OVER && (called != null || standing || isNumberedAction(node)) || place.mode == Mode.LOG && standing;
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

    /** The actions that marks in a point ask for, or some sentences under a heading of actions; whether there are any. The point stays. */
    boolean marked(Node node) {
        var marks = Called.marks(node.text());
        for (var mark : marks) {
            place.item.actions.add(actions.owned(null, last(mark.text()), mark.reference(), node.lines()));
        }
        return !marks.isEmpty() || isListed() && !ActionsHeading.saysNone(node.text()) && partly(node);
    }

    private boolean partly(Node node) {
        var asking = Sentences.of(node.text()).stream().filter(this::asks).toList();
        asking.forEach(sentence -> place.item.actions.add(actions.action(numbered(node, sentence), List.of(), node.lines())));
        return !asking.isEmpty();
    }

    private static String last(String text) {
        var sentences = Sentences.of(text);
        return sentences.get(sentences.size() - 1);
    }
}
