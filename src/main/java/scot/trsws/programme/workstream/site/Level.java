package scot.trsws.programme.workstream.site;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level of a scale. */
@Embeddable
@Schema(name = "ScaleLevel")
public record Level(
        @Schema(description = "A higher value is better.") @NotNull @Min(0) @Max(1000) Integer value,
        @NotBlank @Size(max = 200) String label,
        @Schema(description = "What is seen at this level.") @Size(max = 4000) String description) {}
