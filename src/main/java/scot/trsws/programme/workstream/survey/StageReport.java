package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.store.Names;
import scot.trsws.programme.store.References;

/** Where each survey is. */
@ApplicationScoped
class StageReport {

    private static final String STAGES = """
            select survey, workstream, stage, since, instrument, wave, consulted, feedback_in, feedback_unanswered, opens_on, closes_on
            from survey_stage
            where (cast(:survey as text) is null or survey = :survey)
              and (cast(:workstreams as text) is null or workstream = any(string_to_array(:workstreams, ',')))
              and (cast(:stages as text) is null or stage = any(string_to_array(:stages, ',')))
            order by survey""";

    @Inject
    EntityManager entities;

    @Inject
    References references;

    Page<Stage> stages(StageFilter filter) {
        references.requireAll(filter.references());
        return Page.of(Stage.class, stages(filter.survey, filter.workstream, Names.of(filter.stage)));
    }

    List<Stage> of(Collection<String> workstreams) {
        return stages(null, String.join(",", workstreams), null);
    }

    private List<Stage> stages(String survey, String workstreams, String stages) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(STAGES).setParameter("survey", survey).setParameter("workstreams", workstreams)
                .setParameter("stages", stages).getResultList();
        return rows.stream().map(StageReport::stage).toList();
    }

    private static Stage stage(Object[] row) {
        return new Stage((String) row[0], (String) row[1], SurveyStage.valueOf((String) row[2]), (LocalDate) row[3], (String) row[4], (String) row[5],
                (Long) row[6], (Long) row[7], (Long) row[8], (LocalDate) row[9], (LocalDate) row[10]);
    }
}
