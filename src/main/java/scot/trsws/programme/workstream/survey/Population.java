package scot.trsws.programme.workstream.survey;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Count;

/** How many were invited to a wave: in all, or of one group. */
@Schema(name = "SurveyPopulation")
public record Population(
        @Schema(description = "The code of a dimension; null for all who were invited.") String dimension,
        @Schema(description = "The code of the category, or the id of the council area; null for all.") String category,
        @NotNull @Valid Count invited) {

    /** A population as a row. */
    @Embeddable
    record Row(String dimension, String category, Long lower, Long upper, String given) {

        Population population() {
            return new Population(dimension, category, new Count(lower, upper, given));
        }
    }

    Row row() {
        return new Row(dimension, category, invited.lower(), invited.upper(), invited.given());
    }

    /** Where a group is told by half, or twice. */
    static Stream<Problem.Error> broken(List<Population> all) {
        var told = new HashSet<List<String>>();
        return IntStream.range(0, all.size()).filter(number -> all.get(number) != null).boxed().flatMap(number -> all.get(number).broken("/population/" + number, told));
    }

    private Stream<Problem.Error> broken(String at, Set<List<String>> told) {
        if ((dimension == null) != (category == null)) {
            return Stream.of(Problem.Error.at(at + "/category", "goes with a dimension, and a dimension with it"));
        }
        return told.add(Arrays.asList(dimension, category)) ? Stream.empty() : Stream.of(Problem.Error.at(at + "/category", "must be named only once"));
    }
}
