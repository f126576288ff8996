package scot.trsws.programme.note.writing;

import java.time.LocalDate;
import java.util.Objects;

/** What stands at the head of minutes beside the note: how far they have come, the day of that, and which revision this is; null where not told. */
public record Imprint(Stage stage, LocalDate on, Integer revision) {

    public Imprint {
        Objects.requireNonNull(stage);
    }

    /** One line, such as "Status: draft of 30 January 2024, not yet approved (revision 2)". */
    String words() {
        return "Status: " + standing() + (revision == null ? "" : " (revision " + revision + ")");
    }

    private String standing() {
        return switch (stage) {
            case DRAFT -> "draft" + day(" of ") + ", not yet approved";
            case CIRCULATED -> "circulated" + day(" on ") + ", not yet approved";
            case APPROVED -> "approved" + day(" on ");
            case PUBLISHED -> "published" + day(" on ");
        };
    }

    private String day(String joint) {
        return on == null ? "" : joint + Words.day(on);
    }
}
