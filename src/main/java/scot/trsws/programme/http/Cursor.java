package scot.trsws.programme.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/** Where a page ended: the sort value (null where the row has none) and the id of its last row. Opaque to clients. */
public record Cursor(String value, String id) {

    private static final String SEPARATOR = "\u0000";
    private static final int CHECK = 12;

    String write(String list) {
        var text = (value == null ? "" : "=" + value) + SEPARATOR + id;
        return check(text, list) + Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    static Cursor read(String cursor, String list) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor.substring(CHECK)), UTF_8);
            var parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() != 2 || !check(text, list).equals(cursor.substring(0, CHECK))) {
                throw foreign();
            }
            return new Cursor(parts.get(0).isEmpty() ? null : parts.get(0).substring(1), parts.get(1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw foreign();
        }
    }

    private static String check(String text, String list) {
        return EntityTags.digest(text.getBytes(UTF_8), list.getBytes(UTF_8)).substring(0, CHECK);
    }

    private static Problem foreign() {
        return Problem.unreadable(Problem.Error.parameter("after", "must be taken from the next link of this very list, with its filters and order"));
    }
}
