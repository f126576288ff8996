package scot.trsws.programme.workstream.survey.result;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.workstream.survey.Question;
import scot.trsws.programme.workstream.survey.QuestionType;

/** Which results of a wave are told. */
class ResultFilter {

    static final int MOST_DIMENSIONS = 2;

    @RestQuery
    @Parameter(description = "The code of a question; all that can be told where none is named.")
    String question;

    @RestQuery
    @Separator(",")
    @Parameter(description = "The codes of at most two dimensions: what groups are told apart by.")
    List<String> by;

    @RestQuery
    @Parameter(description = "Only groups of this category of one of the dimensions.")
    String category;

    /** The places of the dimensions that are asked for. */
    List<Integer> places(ClosedWave wave) {
        var wanted = by == null ? List.<String>of() : by;
        if (wanted.size() > MOST_DIMENSIONS || new HashSet<>(wanted).size() < wanted.size()) {
            throw refused("by", "must name at most " + MOST_DIMENSIONS + " different dimensions");
        }
        return wave.places(wanted).orElseThrow(() -> refused("by", "must be of " + wave.groups().stream().map(ClosedWave.Group::code).collect(Collectors.joining(", "))));
    }

    boolean wants(List<String> group) {
        return category == null || group.contains(category);
    }

    /** Refuses a category that none of these dimensions has. */
    void checkCategory(ClosedWave wave, List<Integer> places) {
        var known = places.stream().flatMap(place -> wave.groups().get(place).categories().stream()).collect(Collectors.toSet());
        if (category != null && !known.contains(category)) {
            throw refused("category", "must be a category of a dimension that by names");
        }
    }

    static boolean isTold(Question question) {
        return question.type() != QuestionType.TEXT;
    }

    static Problem refused(String parameter, String detail) {
        return Problem.unreadable(Problem.Error.parameter(parameter, detail));
    }
}
