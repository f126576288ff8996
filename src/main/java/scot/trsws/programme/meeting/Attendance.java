package scot.trsws.programme.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Text;
import scot.trsws.programme.store.Refers;

/** A partner who was at a meeting or sent apologies, or people of whom the record says only what they are. */
@Embeddable
@Schema(name = "Attendance", description = "Names either a partner or a category.")
public record Attendance(
        @Refers("partner") String partner,
        @Schema(description = "What the people are, where no organisation is named.", examples = "practitioners") @Size(max = 200) String category,
        @NotNull @Enumerated(EnumType.STRING) Presence presence,
        @Schema(examples = "chair") @Size(max = 200) String role) {

    /** Every place where not exactly one of partner and category is named, or a partner a second time. */
    static Stream<Problem.Error> broken(List<Attendance> attendance) {
        var named = new HashSet<String>();
        return IntStream.range(0, attendance.size()).filter(place -> attendance.get(place) != null).boxed()
                .flatMap(place -> attendance.get(place).broken("/attendance/" + place, named));
    }

    private Stream<Problem.Error> broken(String pointer, Set<String> named) {
        if ((partner == null) == (category == null) || category != null && Text.isBlank(category)) {
            return Stream.of(Problem.Error.at(pointer, "must name either a partner or a category"));
        }
        return partner == null || named.add(partner) ? Stream.empty() : Stream.of(Problem.Error.at(pointer + "/partner", "is in the list already"));
    }

    public boolean sentApologies() {
        return presence == Presence.APOLOGIES;
    }
}
