package scot.trsws.programme.note.reading;

import java.util.stream.Stream;

/** A line that is longer than a point may be, in pieces; so no rule ever sees a text that is too long for it. */
final class Pieces {

    static final int LONGEST = 3_900;

    private Pieces() {}

    static Stream<Line> of(Line line) {
        if (line.text().length() <= LONGEST) {
            return Stream.of(line);
        }
        var pieces = Stream.<Line>builder();
        var at = 0;
        while (at < line.text().length()) {
            var end = end(line.text(), at);
            pieces.add(line.with(line.text().substring(at, end)));
            at = end;
        }
        return pieces.build();
    }

    private static int end(String text, int start) {
        var most = Math.min(text.length(), start + LONGEST);
        var space = most == text.length() ? most : text.lastIndexOf(' ', most - 1) + 1;
        return space > start ? space : most;
    }
}
