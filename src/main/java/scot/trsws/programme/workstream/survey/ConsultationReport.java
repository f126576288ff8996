package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import scot.trsws.programme.http.Page;

/** Whose feedback on a version of a survey is in. */
@ApplicationScoped
class ConsultationReport {

    private static final String PARTNERS = """
            with asked as (
                select c.partner from survey_instrument_consulted c where c.survey_instrument = :instrument
            ), given as (
                select f.partner, count(*) as feedback, count(*) filter (where f.taken is null) as unanswered, max(f."on") as last_on
                from survey_feedback f
                where f.instrument = :instrument
                group by f.partner
            )
            select partner, a.partner is not null, coalesce(g.feedback, 0), coalesce(g.unanswered, 0), g.last_on
            from asked a
            full join given g using (partner)
            where cast(:feedback as boolean) is null or (g.partner is not null) = cast(:feedback as boolean)
            order by partner""";

    @Inject
    EntityManager entities;

    @Inject
    InstrumentRepository instruments;

    Page<Consultation> on(String instrument, Boolean feedback) {
        instruments.require(instrument);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(PARTNERS).setParameter("instrument", instrument).setParameter("feedback", feedback).getResultList();
        return Page.of(Consultation.class, rows.stream().map(ConsultationReport::consultation).toList());
    }

    private static Consultation consultation(Object[] row) {
        return new Consultation((String) row[0], (Boolean) row[1], (Long) row[2], (Long) row[3], (LocalDate) row[4]);
    }
}
