package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts the lines that tell of one action together: its name, what is to be done, and whose it is by when. */
final class Details {

    private static final Pattern MARKED = Pattern.compile("[:.–—-]\\**$");

    private final Lexicon lexicon;
    private final boolean listed;

    /** Under a heading of actions every point may have details; elsewhere only what is called an action. */
    Details(Lexicon lexicon, boolean listed) {
        this.lexicon = lexicon;
        this.listed = listed;
    }

    List<Node> gathered(List<Node> nodes) {
        var gathered = new ArrayList<Node>();
        var first = new ArrayList<Node>();
        for (var node : nodes.stream().flatMap(Details::flat).toList()) {
            var above = gathered.isEmpty() ? null : gathered.get(gathered.size() - 1);
            if (above != null && isNamed(above) && !isDetail(node, lexicon) && !node.block().is(Block.Kind.ROW)) {
                gathered.set(gathered.size() - 1, named(above, node));
            } else if (above != null && first.isEmpty() && isOf(above, node)) {
                last(above).below().add(node);
            } else if (listed && Actions.isDetail(node.text()) && node.isLeaf()) {
                first.add(node);
            } else {
                gathered.add(new Node(node.block(), gathered(node.below())));
                gathered.get(gathered.size() - 1).below().addAll(first);
                first.clear();
            }
        }
        gathered.addAll(first);
        return gathered;
    }

    /** What stands below a detail goes on with the same action. */
    private static Stream<Node> flat(Node node) {
        return Actions.isDetail(node.text()) ? Stream.concat(Stream.of(Node.of(node.block())), node.below().stream()) : Stream.of(node);
    }

    /** Whether a detail is of the point above, which has none of its kind yet. */
    private boolean isOf(Node above, Node node) {
        var takes = listed ? !above.block().is(Block.Kind.ROW) : Called.labelled(above.text()) != null;
        return takes && node.isLeaf() && isDetail(node, lexicon) && !isOfAnother(above.text(), node.text())
                && last(above).below().stream().noneMatch(other -> isAlike(other.text(), node.text()));
    }

    /** Whether the detail names another owner than the action does itself. */
    private boolean isOfAnother(String action, String detail) {
        if (!Actions.isDetail(detail) || Columns.Kind.of(detail.split(":")[0]) != Columns.Kind.OWNER) {
            return false;
        }
        var called = Called.labelled(action);
        var own = Owner.of(called == null ? action : called.text(), lexicon).named();
        return own != null && !own.equals(Owner.named(detail.substring(detail.indexOf(':') + 1), lexicon));
    }

    private static boolean isAlike(String one, String other) {
        return Actions.isDetail(one) && Actions.isDetail(other)
                && Columns.Kind.of(one.split(":")[0]) == Columns.Kind.of(other.split(":")[0]);
    }

    /** What a detail belongs to: the last of the points below, where they are the actions. */
    private Node last(Node above) {
        var below = above.below().stream().filter(child -> !isDetail(child, lexicon)).toList();
        return below.isEmpty() ? above : below.get(below.size() - 1);
    }

    /** Whether a point says whose an action is, how it stands, or by when it is due, and nothing else. */
    static boolean isDetail(Node node, Lexicon lexicon) {
        return Actions.isDetail(node.text()) || Time.only(node.text(), lexicon.dates()).isPresent();
    }

    /** Whether it only names an action, or under a heading of actions who is to do what comes next. */
    private boolean isNamed(Node node) {
        return node.isLeaf()
                && (Called.isName(node.text()) || listed && node.text().endsWith(":") && Owner.leads(node.text(), lexicon).isPresent());
    }

    private static Node named(Node name, Node text) {
        var title = name.text().replaceFirst("(?<=\\s(?:to|will)):$", "");
        var mark = MARKED.matcher(title).find() || !title.equals(name.text()) ? " " : ": ";
        var lines = Stream.concat(name.lines().stream(), text.lines().stream()).distinct().toList();
        var block = new Block(name.block().kind(), name.block().depth(), name.block().marker(), title + mark
                + text.text(), lines, name.block().gap());
        return new Node(block, new ArrayList<>(text.below()));
    }
}
