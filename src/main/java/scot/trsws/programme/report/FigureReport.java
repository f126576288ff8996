package scot.trsws.programme.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.References;

/** Adds what partners reported, and only what may be added. */
@ApplicationScoped
class FigureReport {

    private static final String TOTALS = """
            select f.measure,
                   sum(f.lower) filter (where f.kind = 'RESULT'),
                   sum_known(f.upper) filter (where f.kind = 'RESULT'),
                   count(*) filter (where f.kind = 'RESULT'),
                   count(*) filter (where f.kind = 'RUNNING_TOTAL'),
                   count(*) filter (where f.kind = 'TARGET')
            from partner_update_figures f
            join reported_update u on u.id = f.partner_update
            left join meeting m on m.id = u.meeting
            where (cast(:measure as text) is null or f.measure = :measure)
              and (cast(:meeting as text) is null or u.meeting = :meeting)
              and (cast(:partner as text) is null or u.partner = :partner)
              and (cast(:workstream as text) is null or u.workstream = :workstream)
              and (cast(:from as date) is null or m."on" >= :from)
              and (cast(:to as date) is null or m."on" <= :to)
            group by f.measure
            order by f.measure""";

    @Inject
    EntityManager entities;

    @Inject
    References references;

    Page<FigureTotal> totals(FigureFilter filter) {
        references.requireAll(filter.references());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(TOTALS).setParameter("measure", filter.measure).setParameter("meeting", filter.meeting)
                .setParameter("partner", filter.partner).setParameter("workstream", filter.workstream)
                .setParameter("from", filter.from).setParameter("to", filter.to).getResultList();
        return Page.of(FigureTotal.class, rows.stream().map(FigureReport::total).toList());
    }

    private static FigureTotal total(Object[] row) {
        return new FigureTotal((String) row[0], Count.sum((Number) row[1], (Number) row[2]), (Long) row[3], (Long) row[4], (Long) row[5]);
    }
}
