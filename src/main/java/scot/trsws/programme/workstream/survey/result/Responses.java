package scot.trsws.programme.workstream.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scot.trsws.programme.workstream.survey.QuestionType;
import scot.trsws.programme.workstream.survey.disclosure.Tally;

/** Counts the responses of a wave, group by group: the truth, for the eyes of disclosure control alone. */
@ApplicationScoped
class Responses {

    /** How many said this of themselves, and answered so. */
    record Counted(Map<String, String> groups, String answer, long people) {}

    @Inject
    EntityManager entities;

    List<Counted> by(String wave, List<String> dimensions) {
        return counted(wave, dimensions, "cast(null as text)", Map.of());
    }

    /** Who gave which of its answers, at their places in them. */
    Tally tally(Part part) {
        return part.option() == null ? answered(part) : chosen(part);
    }

    private Tally answered(Part part) {
        var tally = part.wave().tally(part.answers().size());
        counted(part.wave().id(), dimensions(part.wave()), "r.answers ->> :question", Map.of("question", part.question().code()))
                .forEach(row -> tally.add(part.wave().group(row.groups), place(part, row.answer), row.people));
        return tally;
    }

    private Tally chosen(Part part) {
        var tally = part.wave().tally(part.answers().size());
        counted(part.wave().id(), dimensions(part.wave()), "cast(jsonb_exists(r.answers -> :question, :option) as text)",
                Map.of("question", part.question().code(), "option", part.option().code()))
                .forEach(row -> tally.add(part.wave().group(row.groups), "true".equals(row.answer) ? 0 : 1, row.people));
        return tally;
    }

    private static List<String> dimensions(ClosedWave wave) {
        return wave.groups().stream().map(ClosedWave.Group::code).toList();
    }

    /** That none was given is the last. */
    private static int place(Part part, String answer) {
        var answers = part.answers();
        return IntStream.range(0, answers.size() - 1).filter(place -> answer != null && (part.question().type() == QuestionType.SINGLE
                ? answers.get(place).code().equals(answer) : answers.get(place).holds(Integer.parseInt(answer)))).findFirst().orElse(answers.size() - 1);
    }

    @SuppressWarnings("unchecked")
    private List<Counted> counted(String wave, List<String> dimensions, String answer, Map<String, String> values) {
        var places = IntStream.range(0, dimensions.size()).boxed().toList();
        var columns = places.stream().map(place -> ", r.groups ->> :dimension" + place).collect(Collectors.joining());
        var grouped = IntStream.rangeClosed(2, dimensions.size() + 2).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        var query = entities.createNativeQuery("select count(*), " + answer + columns + " from survey_response r where r.wave = :wave group by " + grouped)
                .setParameter("wave", wave);
        values.forEach(query::setParameter);
        places.forEach(place -> query.setParameter("dimension" + place, dimensions.get(place)));
        return ((List<Object[]>) query.getResultList()).stream().map(row -> {
            Map<String, String> groups = new HashMap<>();
            places.stream().filter(place -> row[place + 2] != null).forEach(place -> groups.put(dimensions.get(place), (String) row[place + 2]));
            return new Counted(groups, (String) row[1], (Long) row[0]);
        }).toList();
    }
}
