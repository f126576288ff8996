package scot.trsws.programme.workstream.site;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Text;

/** The fact that a site came to a stage. */
@Embeddable
@Schema(name = "SiteArrival", examples = "{\"stage\": \"SUSTAINED\", \"on\": \"2025-04-24\", \"reason\": \"Its own budget carries it now\"}")
public record Arrival(
        @NotNull @Enumerated(EnumType.STRING) Stage stage,
        @Schema(description = "The day on which it came to the stage, not before the day of the stage before.") @NotNull @PastOrPresent LocalDate on,
        @Schema(description = "Why. Needed to pause, to withdraw, to go back, and to pass over a stage.") @Size(max = 4000) String reason) {

    /** Refuses what cannot follow the stages that the site came to before, with every place that is wrong. */
    void check(List<Arrival> before) {
        var errors = new ArrayList<Problem.Error>();
        if (!before.isEmpty()) {
            var last = before.get(before.size() - 1);
            last.stage.to(stage);
            if (on.isBefore(last.on)) {
                errors.add(Problem.Error.at("/on", "must not be before " + last.on + ", when the site came to the stage before"));
            }
        }
        if ((reason == null || Text.isBlank(reason)) && !stage.isPlain(onTheWay(before))) {
            errors.add(Problem.Error.at("/reason", "is required to pause, to withdraw, to go back or to pass over a stage"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** Where the site last was on its way, whatever pauses came after; null where nothing is recorded. */
    private static Stage onTheWay(List<Arrival> before) {
        return before.stream().map(Arrival::stage).filter(Stage::isOnTheWay).reduce((first, second) -> second).orElse(null);
    }
}
