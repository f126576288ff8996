package scot.trsws.programme.update;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** A count that an update gives. */
@Schema(name = "Figure")
public record Figure(
        @Schema(description = "What is counted, in words that every update uses alike.", examples = "people-trained")
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60) String measure,
        @Schema(description = "Only results are ever added.") @NotNull FigureKind kind,
        @NotNull @Valid Count count,
        @Schema(description = "What was counted, as it was said.") @Size(max = 1000) String statement) {

    /** A figure as a row. */
    @Embeddable
    record Row(String measure, @Enumerated(EnumType.STRING) FigureKind kind, Long lower, Long upper, String given, String statement) {

        Figure figure() {
            return new Figure(measure, kind, new Count(lower, upper, given), statement);
        }
    }

    Row row() {
        return new Row(measure, kind, count.lower(), count.upper(), count.given(), statement);
    }
}
