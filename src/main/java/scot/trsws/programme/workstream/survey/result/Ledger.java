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

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper mapper;

    /** Makes others who release tables of this question wait until this transaction ends. */
    void hold(String wave, String question) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:question, 1))) locked")
                .setParameter("question", wave + "/" + question).getResultList();
    }

    /** Every table of the same question that was released. */
    @SuppressWarnings("unchecked")
    List<Pattern> of(Part part) {
        List<Object[]> rows = entities.createNativeQuery("""
                select dimensions, cast(hidden as text) from survey_release
                where wave = :wave and question = :question
                order by cardinality(dimensions), dimensions""").setParameter("wave", part.wave().id()).setParameter("question", part.code()).getResultList();
        return rows.stream().map(row -> pattern(part, Arrays.asList((String[]) row[0]), (String) row[1])).toList();
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

    /** What is told of a part that was released. */
    Released entry(Part part) {
        return all(part.wave().id()).stream().filter(entry -> entry.question().equals(part.code()) && entry.dimensions().equals(part.names())).findFirst().orElseThrow();
    }

    void write(Part part, Pattern table, int shown, LocalDate on) {
        var hidden = table.hidden().stream().map(cell -> codes(part, table, cell)).sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
        entities.createNativeQuery("""
                insert into survey_release (wave, question, dimensions, "on", shown, suppressed, hidden)
                values (:wave, :question, cast(:dimensions as text[]), :on, :shown, :suppressed, cast(:hidden as jsonb))""")
                .setParameter("wave", part.wave().id()).setParameter("question", part.code()).setParameter("dimensions", "{" + String.join(",", part.names(table.dimensions())) + "}")
                .setParameter("on", on).setParameter("shown", shown).setParameter("suppressed", hidden.size())
                .setParameter("hidden", json(hidden)).executeUpdate();
    }

    private static List<String> codes(Part part, Pattern table, Cell cell) {
        return Stream.concat(part.wave().codes(table.dimensions(), cell.group()).stream(), Stream.of(part.answers().get(cell.answer()).code())).toList();
    }

    private Pattern pattern(Part part, List<String> dimensions, String hidden) {
        var places = part.wave().places(dimensions).orElseThrow();
        var answers = part.answers().stream().map(Answer::code).toList();
        return new Pattern(places, cells(hidden).stream().map(codes -> new Cell(IntStream.range(0, places.size())
                .mapToObj(at -> part.wave().groups().get(places.get(at)).categories().indexOf(codes.get(at))).toList(), answers.indexOf(codes.get(places.size())))).collect(Collectors.toSet()));
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
