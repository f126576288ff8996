package scot.trsws.programme.workstream.site;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a council area is engaged, and what it was offered. */
@Schema(name = "AreaEngagement")
record AreaEngagement(
        @NotNull String area,
        @NotNull String name,
        @Schema(description = "The name of the territorial NHS board that serves the area.") @NotNull String healthBoard,
        @Schema(description = "SITE where a site has not withdrawn; SUPPORTED where support was accepted or provided; INTERESTED where an interest lasts; else NONE.")
        @NotNull Engagement engagement,
        @Schema(description = "The sites that have not withdrawn.") @NotNull Long sites,
        @Schema(description = "The expressions of interest that last.") @NotNull Long interests,
        @Schema(description = "The support items that it was ever offered.") @NotNull Long offers,
        @Schema(description = "The kinds of support that it was ever offered.") @NotNull List<SupportKind> offeredKinds,
        LocalDate lastOfferedOn,
        LocalDate lastDeclinedOn) {}
