package scot.trsws.programme.http;

import jakarta.ws.rs.core.MediaType;

/** An answer that can be read as a document too, to print or to paste: its operation produces these types beside JSON. */
public interface Document {

    String MARKDOWN = "text/markdown";

    /** The whole document in the type that was negotiated. */
    String text(MediaType type);

    /** What a content security policy must allow for the HTML to have its style, as 'sha256-…'; null where it has none. */
    default String styleSource() {
        return null;
    }
}
