package scot.trsws.programme.workstream.survey.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scot.trsws.programme.workstream.survey.Population;
import scot.trsws.programme.workstream.survey.Question;
import scot.trsws.programme.workstream.survey.disclosure.DisclosurePolicy;
import scot.trsws.programme.workstream.survey.disclosure.Tally;

/** A wave whose responses are all in: what was asked, of whom, and which groups may be told apart. */
record ClosedWave(String id, String survey, DisclosurePolicy policy, List<Question> questions, List<Group> groups, List<Population> population) {

    /** What was not recorded of a respondent. */
    static final String NOT_RECORDED = "NOT_RECORDED";

    /** A dimension, all its categories in their order, and those that are too small to be told. */
    record Group(String code, List<String> categories, Set<String> untold) {}

    /** An empty tally of so many answers. */
    Tally tally(int answers) {
        return new Tally(groups.stream().map(group -> group.categories().size()).toList(),
                groups.stream().map(group -> group.untold().stream().map(group.categories()::indexOf).collect(Collectors.toSet())).toList(), answers);
    }

    /** The places of dimensions, ascending; empty where one is not asked in this wave. */
    Optional<List<Integer>> places(List<String> dimensions) {
        var places = IntStream.range(0, groups.size()).filter(place -> dimensions.contains(groups.get(place).code())).boxed().toList();
        return places.size() == dimensions.size() ? Optional.of(places) : Optional.empty();
    }

    Optional<Question> question(String code) {
        return questions.stream().filter(question -> question.code().equals(code)).findFirst();
    }

    /** The codes of a group that was counted by the dimensions at these places. */
    List<String> codes(List<Integer> places, List<Integer> group) {
        return IntStream.range(0, places.size()).mapToObj(at -> groups.get(places.get(at)).categories().get(group.get(at))).toList();
    }

    /** How people are counted who said this of themselves, dimension by dimension. */
    List<Integer> group(Map<String, String> said) {
        return groups.stream().map(group -> group.categories().indexOf(said.getOrDefault(group.code(), NOT_RECORDED))).toList();
    }
}
