package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Takes from the responses of a wave all that tells when each came.
 *
 * A table keeps its rows where they were written, and PostgreSQL keeps in each the transaction that wrote it (xmin). By
 * both, the first response could be told from the last, and a text be joined to the response it came with. So all are
 * written once more, in random order, under new random ids, in this one transaction. Tokens that nobody used go.
 */
@ApplicationScoped
class Shuffle {

    private static final List<String> STATEMENTS = List.of("""
            with taken as (delete from survey_response where wave = :wave returning groups, answers)
            insert into survey_response (wave, groups, answers) select :wave, groups, answers from taken order by random()""", """
            with taken as (delete from survey_text where wave = :wave returning question, text)
            insert into survey_text (wave, question, text) select :wave, question, text from taken order by random()""", """
            delete from survey_token where wave = :wave""");

    @Inject
    EntityManager entities;

    void responsesOf(String wave) {
        STATEMENTS.forEach(statement -> entities.createNativeQuery(statement).setParameter("wave", wave).executeUpdate());
    }
}
