package scot.trsws.programme.store;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may read a record, beside the programme's staff and the partners whose record it is. */
@Schema(description = "Who may read it, beside the programme's staff and the partners whose record it is; PARTNERS where it is left out.")
public enum Visibility {
    INTERNAL, PARTNERS, PUBLIC;

    /** The one that was wanted, or, where none was, that of the partners. */
    public static Visibility of(Visibility wanted) {
        return wanted == null ? PARTNERS : wanted;
    }
}
