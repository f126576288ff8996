package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Problem;

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
        var sheet = sheets.of(waves.hold(wave, EnumSet.range(WaveStatus.CLOSED, WaveStatus.PUBLISHED)));
        if (question != null && (!sheet.questions().containsKey(question) || sheet.questions().get(question).type() != QuestionType.TEXT)) {
            throw Problem.unreadable(Problem.Error.parameter("question", "is the code of no question of free text of this wave"));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(TEXTS).setParameter("wave", wave).setParameter("question", question).getResultList();
        return Page.of(WrittenText.class, rows.stream().map(row -> new WrittenText((String) row[0], (String) row[1])).toList());
    }
}
