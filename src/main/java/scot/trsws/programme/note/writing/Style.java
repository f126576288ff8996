package scot.trsws.programme.note.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How minutes look as a page, on a screen and on paper. */
final class Style {

    static final String TEXT = text();
    static final String SOURCE = "'sha256-" + Base64.getEncoder().encodeToString(digest(TEXT)) + "'";

    private Style() {}

    private static String text() {
        try (var file = Style.class.getResourceAsStream("minutes.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
