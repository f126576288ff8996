package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.ActionsHeading;

/** Reads which points of an item are actions: those that are called so, and those under a heading of actions. */
final class ActionPoints {

    private static final Pattern WHAT = Pattern.compile("(?i)^(?:\\[[ x]?\\]\\s*)?(?:(?:what|task|description|details?)\\s?:\\s+)?");

    private static final Pattern ADDRESSED = Pattern.compile("(?:(?i)actions?)\\s(?:(?i)for\\s|by\\s"
            + "|on\\s)?[(\\[]?(?<who>[^:()\\[\\]\\d]{2,60}?)[)\\]]?(?:\\s?:|\\s[–—-])\\s+(?<what>.+)", Pattern.DOTALL);
    private static final String OTHER = "next meeting|date of (?:the )?next meeting|decisions?(?: made)?|agreed|resolved";

    private final Lexicon lexicon;
    private final Actions actions;
    private final CarriedActions carried;
    private final ActionLeads leads;
    private final ActionRows rows;
    private final SpokenActions spoken;
    private final Place place;

    ActionPoints(Lexicon lexicon, Warnings warnings, Place place) {
        this.lexicon = lexicon;
        this.actions = new Actions(lexicon, warnings);
        this.carried = new CarriedActions(lexicon, actions);
        this.leads = new ActionLeads(lexicon, actions, place);
        this.rows = new ActionRows(lexicon, actions, carried, place);
        this.spoken = new SpokenActions(lexicon, actions, place);
        this.place = place;
    }

    boolean row(Block row) {
        return rows.takes(row);
    }

    void margin(Node node) {
        spoken.margin(node);
    }

    boolean marked(Node node) {
        return spoken.marked(node);
    }

    /** Whether all of a point is an action, or leads into actions. */
    boolean action(Node given) {
        var bare = given.text().replace("**", "").replace("__", "");
        var node = given.saying(place.isListed() ? WHAT.matcher(bare).replaceFirst("") : bare);
        var called = called(node.text());
        if (isCarried(node, called)) {
            place.item.carriedOver.add(carried.carried(numbered(node, node.text()), texts(node), node.allLines()));
            return true;
        }
        if (leads.takes(node, called == null ? node.text() : called.text(), called != null || place.isListed())) {
            return true;
        }
        if (called == null && !isAsked(node)) {
            return false;
        }
        var asked = called != null ? called : numbered(node, node.text());
        return called == null && !node.isBullet() && node.isLeaf() ? spoken.takes(node) : added(node, asked);
    }

    /** What a text calls an action, which may name who is asked before it says what for. */
    private Called called(String text) {
        var addressed = ADDRESSED.matcher(text);
        if (addressed.matches() && Owner.only(addressed.group("who"), lexicon).isPresent()) {
            return new Called(null, addressed.group("who") + ": " + addressed.group("what"));
        }
        return Called.labelled(text);
    }

    private Called numbered(Node node, String text) {
        return Called.numbered(text, node.block().marker(), lexicon.dates());
    }

    /**
     * Under a heading of actions: a point that is no other thing, does not say that there are none, and leads into no points that
     * are actions themselves.
     */
    private boolean isAsked(Node node) {
        var text = node.text();
        var other = Label.of(text, OTHER) != null || NextMeetings.isTold(text) && !Owner.asks(text);
        var led = text.endsWith(":") && !node.isLeaf() && Owner.of(text, lexicon).named() == null;
        return place.isListed() && !other && !led && !ActionsHeading.saysNone(text);
    }

    /** An action, with what stands below it: details, more of what is to be done, or actions of others. */
    private boolean added(Node node, Called asked) {
        var more = node.below().stream().filter(child -> !Details.isDetail(child, lexicon)).toList();
        if (!place.isListed() && !more.isEmpty()) {
            return false;
        }
        var several = List.of(asked.text().split(";\\s+(?:and\\s+)?"));
        if (several.size() > 1 && node.isLeaf() && several.stream().allMatch(one -> Owner.of(one, lexicon).named() != null)) {
            several.forEach(one -> place.item.actions.add(actions.action(new Called(null, one), List.of(), node.lines())));
            return true;
        }
        var others = more.stream().anyMatch(child -> Owner.of(child.text(), lexicon).named() != null);
        var text = others || more.isEmpty() ? asked.text()
                : asked.text().replaceFirst("\\s*:$", "") + ": " + String.join("; ", more.stream().map(Node::text).toList());
        place.item.actions.add(actions.action(new Called(asked.reference(), text), texts(node), others ? own(node) : node.allLines()));
        if (others) {
            more.forEach(this::action);
        }
        return true;
    }

    private List<Integer> own(Node node) {
        return Stream.concat(node.lines().stream(), node.below().stream().filter(child -> Details.isDetail(child, lexicon))
                .flatMap(child -> child.lines().stream())).distinct().toList();
    }

    private static List<String> texts(Node node) {
        return node.below().stream().map(Node::text).toList();
    }

    private boolean isCarried(Node node, Called called) {
        var below = texts(node);
        var standing = CarriedActions.standing(node.text()) != null || below.stream().anyMatch(text -> text.startsWith("Status"));
        if (isNew(called) || !node.isBullet() && called == null
                || !node.below().stream().allMatch(child -> Details.isDetail(child, lexicon))) {
            return false;
        }
        return place.mode == Mode.CARRIED_OVER && (called != null || standing || isNumberedAction(node)) || place.mode == Mode.LOG
                && standing;
    }

    /** What is called an action among matters arising, without a word on how it stands, was asked for now. */
    private boolean isNew(Called called) {
        return called != null && called.reference() == null && CarriedActions.standing(called.text()) == null
                && !place.item.heading.matches("(?i).*\\bactions?\\b.*");
    }

    /** A number alone makes no action; somebody who is to do something does. */
    private boolean isNumberedAction(Node node) {
        var numbered = numbered(node, node.text());
        return numbered.reference() != null && !node.text().endsWith(":") && Owner.of(numbered.text(), lexicon).named() != null;
    }
}
