package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import scot.trsws.programme.note.reading.Block.Kind;

/** A block of a section and the points below it. */
record Node(Block block, List<Node> below) {

    private static final int DEEPEST = 6;

    static Node of(Block block) {
        return new Node(block, new ArrayList<>());
    }

    /** Blocks as an outline: bullets below bullets by their depth, and all of them below a paragraph that leads in with a colon. */
    static List<Node> outline(List<Block> blocks) {
        var top = new ArrayList<Node>();
        var open = new ArrayList<List<Node>>(List.of(top));
        for (var block : blocks) {
            var node = of(block);
            if (block.is(Kind.BULLET)) {
                var base = leads(top, open) ? 1 : 0;
                open.subList(Math.min(open.size(), Math.min(base + block.depth(), DEEPEST) + 1), open.size()).clear();
            } else {
                open.subList(1, open.size()).clear();
            }
            open.get(open.size() - 1).add(node);
            open.add(node.below);
        }
        return top;
    }

    /** Whether the last block that is no bullet leads into a list. */
    private static boolean leads(List<Node> top, List<List<Node>> open) {
        return !top.isEmpty() && !top.get(top.size() - 1).isBullet() && top.get(top.size() - 1).text().endsWith(":");
    }

    String text() {
        return block.text();
    }

    List<Integer> lines() {
        return block.lines();
    }

    boolean isBullet() {
        return block.is(Kind.BULLET);
    }

    boolean isLeaf() {
        return below.isEmpty();
    }

    /** It and all below it. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Node::all));
    }

    List<Integer> allLines() {
        return all().flatMap(node -> node.lines().stream()).distinct().toList();
    }

    Node saying(String text) {
        return new Node(block.saying(text), below);
    }
}
