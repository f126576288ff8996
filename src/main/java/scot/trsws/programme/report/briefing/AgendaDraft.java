package scot.trsws.programme.report.briefing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item that the next agenda could have. */
@Schema(name = "BriefingAgendaItem")
public record AgendaDraft(
        @NotNull String title,
        @Schema(description = "What speaks for it; null where it is always there.") String why,
        @Schema(description = "What it is about.") @NotNull List<Reference> references) {

    /** Something on record. */
    @Schema(name = "BriefingReference")
    public record Reference(@Schema(description = "The collection that it is found in.", examples = "actions") @NotNull String noun, @NotNull String id) {}
}
