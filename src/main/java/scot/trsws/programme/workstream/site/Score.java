package scot.trsws.programme.workstream.site;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Refers;

/** The level of a site in one domain. */
@Embeddable
@Schema(name = "AssessmentScore")
public record Score(
        @Schema(description = "A tag of the taxonomy of the scale.", examples = "leadership") @NotNull @Refers("tag") String domain,
        @Schema(description = "The value of a level of the scale.") @NotNull Integer value,
        @Schema(description = "What it rests on.") @Size(max = 4000) String note) {}
