package scot.trsws.programme.note.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep the points of a list stand: by their indentation and, where that is the same, by the shape of their bullets. */
final class Indents {

    private static final int TAB = 4;

    private record Level(int indent, char shape) {}

    private final Deque<Level> open = new ArrayDeque<>();

    static int of(String line) {
        var width = 0;
        for (var at = 0; at < line.length() && Character.isSpaceChar(line.charAt(at)) || at < line.length()
                && line.charAt(at) == '\t'; at++) {
            width += line.charAt(at) == '\t' ? TAB : 1;
        }
        return width;
    }

    void close() {
        open.clear();
    }

    int deepest() {
        return open.isEmpty() ? 0 : open.peek().indent;
    }

    int depth(int indent, String marker) {
        var level = new Level(indent, shape(marker));
        while (!open.isEmpty() && open.peek().indent > indent) {
            open.pop();
        }
        while (level.shape == '1' && !open.isEmpty() && open.peek().indent == indent && !Character.isLetterOrDigit(open.peek().shape)) {
            open.pop();
        }
        if (open.contains(level)) {
            while (!open.peek().equals(level)) {
                open.pop();
            }
        } else {
            open.push(level);
        }
        return open.size() - 1;
    }

    private static char shape(String marker) {
        var bare = marker.replaceAll("[().]", "");
        return bare.isEmpty() ? ' ' : Character.isDigit(bare.charAt(0)) ? '1' : marker.length() > 1
                && Character.isLetter(bare.charAt(0)) ? 'a' : bare.charAt(0);
    }
}
