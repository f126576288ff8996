package scot.trsws.programme.workstream.survey.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.workstream.survey.disclosure.Cell;
import scot.trsws.programme.workstream.survey.disclosure.Pattern;

/** The tables of a question that were released, each with what is hidden in it. */
@ApplicationScoped
class Ledger {

    /** A question of a wave as the ledger names it, and the codes of its answers. */
    record Page(ClosedWave wave, String question, List<String> answers) {}

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper mapper;

    /** Keeps others from releasing tables of this question until this transaction ends; false where somebody else does. */
    boolean hold(Page page) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:question, 1))")
                .setParameter("question", page.wave.id() + "/" + page.question).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<Pattern> of(Page page) {
        List<Object[]> rows = entities.createNativeQuery("""
                select dimensions, cast(hidden as text) from survey_release
                where wave = :wave and question = :question
                order by cardinality(dimensions), dimensions""").setParameter("wave", page.wave.id()).setParameter("question", page.question).getResultList();
        return rows.stream().map(row -> pattern(page, Arrays.asList((String[]) row[0]), (String) row[1])).toList();
    }

    /** Every table of a wave that was released. */
    @SuppressWarnings("unchecked")
    List<Released> all(String wave) {
        List<Object[]> rows = entities.createNativeQuery("""
                select question, dimensions, "on", shown, suppressed from survey_release
                where wave = :wave
                order by question, cardinality(dimensions), dimensions""").setParameter("wave", wave).getResultList();
        return rows.stream().map(row -> new Released((String) row[0], List.of((String[]) row[1]), (LocalDate) row[2], (Integer) row[3], (Integer) row[4])).toList();
    }

    void write(Page page, Pattern table, int cells, LocalDate on) {
        var hidden = table.hidden().stream().map(cell -> codes(page, table, cell)).sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
        entities.createNativeQuery("""
                insert into survey_release (wave, question, dimensions, "on", shown, suppressed, hidden)
                values (:wave, :question, cast(:dimensions as text[]), :on, :shown, :suppressed, cast(:hidden as jsonb))""")
                .setParameter("wave", page.wave.id()).setParameter("question", page.question).setParameter("dimensions", "{" + String.join(",", names(page, table)) + "}")
                .setParameter("on", on).setParameter("shown", cells - hidden.size()).setParameter("suppressed", hidden.size())
                .setParameter("hidden", json(hidden)).executeUpdate();
    }

    private static List<String> names(Page page, Pattern table) {
        return table.dimensions().stream().map(place -> page.wave.groups().get(place).code()).toList();
    }

    private static List<String> codes(Page page, Pattern table, Cell cell) {
        return Stream.concat(page.wave.codes(table.dimensions(), cell.group()).stream(), Stream.of(page.answers.get(cell.answer()))).toList();
    }

    private Pattern pattern(Page page, List<String> dimensions, String hidden) {
        var places = page.wave.places(dimensions).orElseThrow();
        return new Pattern(places, cells(hidden).stream().map(codes -> new Cell(IntStream.range(0, places.size())
                .mapToObj(at -> page.wave.groups().get(places.get(at)).categories().indexOf(codes.get(at))).toList(), page.answers.indexOf(codes.get(places.size())))).collect(Collectors.toSet()));
    }

    private String json(List<List<String>> cells) {
        try {
            return mapper.writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<List<String>> cells(String json) {
        try {
            return mapper.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the ledger cannot be read", e);
        }
    }
}
