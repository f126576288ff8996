package scot.trsws.programme.workstream.site;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many support items of one kind a site was offered, and what became of them. */
@Schema(name = "SiteSupportTotal")
record SupportTotal(
        @NotNull String area,
        @Schema(description = "Null for what was offered to the area as a whole.") String site,
        @NotNull SupportKind kind,
        @Schema(description = "How many were offered in all.") @NotNull Long offered,
        @Schema(description = "How many of them were accepted, whatever came after.") @NotNull Long accepted,
        @Schema(description = "How many of those accepted were provided.") @NotNull Long provided,
        @Schema(description = "How many were declined.") @NotNull Long declined,
        @Schema(description = "How many of those accepted were withdrawn.") @NotNull Long withdrawn,
        @Schema(description = "The last day on which one of them was offered or came to where it stands.") @NotNull LocalDate lastOn) {}
