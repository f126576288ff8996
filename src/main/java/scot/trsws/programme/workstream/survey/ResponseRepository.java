package scot.trsws.programme.workstream.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** The responses of the waves, and apart from them what was written in free text. */
@ApplicationScoped
class ResponseRepository {

    private static final String RESPONSES = """
            insert into survey_response (wave, groups, answers)
            select :wave, r.value -> 'groups', r.value -> 'answers' from jsonb_array_elements(cast(:rows as jsonb)) r order by random()""";

    private static final String TEXTS = """
            insert into survey_text (wave, question, text)
            select :wave, r.value ->> 'question', r.value ->> 'text' from jsonb_array_elements(cast(:rows as jsonb)) r order by random()""";

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper mapper;

    /** Keeps responses that fit the sheet. */
    void add(String wave, Sheet sheet, List<Response> responses) {
        insert(RESPONSES, wave, responses.stream().map(response -> Map.of("groups", response.recorded(), "answers", response.counted(sheet))).toList());
        insert(TEXTS, wave, responses.stream().flatMap(response -> response.texts(sheet).entrySet().stream())
                .map(text -> Map.of("question", text.getKey(), "text", text.getValue())).toList());
    }

    private void insert(String statement, String wave, List<?> rows) {
        try {
            entities.createNativeQuery(statement).setParameter("wave", wave).setParameter("rows", mapper.writeValueAsString(rows)).executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
