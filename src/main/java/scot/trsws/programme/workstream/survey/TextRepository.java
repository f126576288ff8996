package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;

/** What was written in free text; told only of closed waves, where nothing says any more which came when. */
@ApplicationScoped
class TextRepository {

    /** By ids, which are random. */
    private static final String TEXTS = """
            select question, text from survey_text
            where wave = :wave and (cast(:question as text) is null or question = :question)
            order by id""";

    @Inject
    EntityManager entities;

    @Inject
    WaveRepository waves;

    @Inject
    Sheets sheets;

    Page<WrittenText> of(String wave, String question) {
        var asked = waves.require(wave);
        if (!asked.status().isClosed()) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "The wave is " + asked.status() + ": what was written is told once it is closed.");
        }
        requireTextQuestion(question, sheets.of(asked.instrument()));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(TEXTS).setParameter("wave", wave).setParameter("question", question).getResultList();
        return Page.of(WrittenText.class, rows.stream().map(row -> new WrittenText((String) row[0], (String) row[1])).toList());
    }

    private static void requireTextQuestion(String question, Sheet sheet) {
        if (question != null && (!sheet.questions().containsKey(question) || sheet.questions().get(question).type() != QuestionType.TEXT)) {
            throw Problem.unreadable(Problem.Error.parameter("question", "is the code of no question of free text of this wave"));
        }
    }
}
