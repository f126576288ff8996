package scot.trsws.programme.note.reading;

import java.util.ArrayDeque;
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
        var open = new ArrayDeque<Node>();
        for (var block : blocks) {
            var node = of(block);
            while (!open.isEmpty() && !open.peek().leads(node)) {
                open.pop();
            }
            (open.isEmpty() ? top : open.peek().below).add(node);
            open.push(node);
        }
        return top;
    }

    /** Whether a point that comes after this stands below it. */
    private boolean leads(Node other) {
        return other.isBullet() && (isBullet() ? depth() < other.depth() : !block.is(Kind.ROW) && text().endsWith(":"));
    }

    private int depth() {
        return Math.min(block.depth(), DEEPEST);
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
        return all().flatMap(node -> node.lines().stream()).distinct().sorted().toList();
    }

    Node saying(String text) {
        return new Node(block.saying(text), below);
    }
}
