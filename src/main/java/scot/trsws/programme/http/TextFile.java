package scot.trsws.programme.http;

import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that was sent, plain or as a page of HTML, in UTF-8. */
@Schema(type = SchemaType.STRING, description = "Plain text, or a page of HTML, in UTF-8.")
public record TextFile(String text, boolean html) {

    private static final Set<String> CHARSETS = Set.of("utf-8", "utf8", "us-ascii");

    /** The bytes speak for themselves: what a page of HTML says in itself of its encoding is not looked at. */
    static TextFile of(byte[] bytes, boolean html, String charset) {
        if (charset != null && !CHARSETS.contains(charset.toLowerCase(Locale.ROOT))) {
            throw new Problem(Refusal.UNSUPPORTED_MEDIA_TYPE, "Send it in UTF-8.").with("Accept-Post", "text/plain;charset=UTF-8, text/html;charset=UTF-8");
        }
        var text = Text.decoded(bytes);
        if (Text.isBlank(text)) {
            throw Problem.unreadable(Problem.Error.at("", "must not be empty"));
        }
        return new TextFile(text, html);
    }

    /** Never the text, which may name people, wherever this is printed. */
    @Override
    public String toString() {
        return "a text of " + text.length() + " characters";
    }
}
