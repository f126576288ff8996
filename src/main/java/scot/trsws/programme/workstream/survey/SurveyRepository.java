package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The surveys. */
@ApplicationScoped
public class SurveyRepository extends Repository<Survey, Survey.Draft, Survey.View> {

    @Inject
    EntityManager entities;

    SurveyRepository() {
        super(Survey.class, Survey.View.class);
    }

    @Override
    protected Survey make(String id, Survey.Draft draft) {
        return new Survey(id, draft);
    }

    @Override
    protected String stem(Survey.Draft draft) {
        return Ids.slug(draft.title());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title");
    }

    /** A promise that people answer under, and that released tables rest on, is not changed behind them. */
    @Override
    protected void admit(Survey survey, Survey.Draft draft) {
        if (survey != null && !survey.policy().equals(draft.policy()) && hasOpenedWave(survey.id())) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "Its disclosure policy is fixed: a wave of this survey was opened under it.");
        }
    }

    /** Lets nobody change the promise until this transaction ends. */
    void hold(String survey) {
        entities.createNativeQuery("select 1 from survey where id = :survey for share").setParameter("survey", survey).getSingleResult();
    }

    private boolean hasOpenedWave(String survey) {
        return entities.createQuery("""
                select count(w) from Wave w join Instrument i on i.id = w.instrument
                where i.survey = :survey and w.openedOn is not null""", Long.class).setParameter("survey", survey).getSingleResult() > 0;
    }
}
