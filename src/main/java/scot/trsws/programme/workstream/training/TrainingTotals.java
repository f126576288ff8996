package scot.trsws.programme.workstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.References;

/** Adds how many people were trained, and only what may be added. */
@ApplicationScoped
class TrainingTotals {

    private static final String TOTALS = """
            select %s,
                   sum(s.invited_lower) filter (where p.added), sum_known(s.invited_upper) filter (where p.added),
                   sum(s.attended_lower) filter (where p.added), sum_known(s.attended_upper) filter (where p.added),
                   sum(s.completed_lower) filter (where p.added), sum_known(s.completed_upper) filter (where p.added),
                   count(*) filter (where p.added), count(*) filter (where p.added and s.attended_lower is null),
                   count(*) filter (where p.placed and s.cumulative), count(*) filter (where not p.placed)
            from delivered_session s
            cross join lateral (select (cast(:levels as text) is null or s.level is not null) and (cast(:audience as text) is null or s.audience is not null)
                                   and (cast(:deliverer as text) is null or s.deliverer is not null) and (cast(:area as text) is null or s.area is not null)) f (placed)
            cross join lateral (select f.placed, f.placed and not s.cumulative) p (placed, added)
            where (cast(:workstream as text) is null or s.workstream = :workstream)
              and (cast(:course as text) is null or s.course = :course)
              and (cast(:levels as text) is null or s.level is null or s.level = any (string_to_array(:levels, ',')))
              and (cast(:audience as text) is null or s.audience is null or s.audience = :audience)
              and (cast(:deliverer as text) is null or s.deliverer is null or s.deliverer = :deliverer)
              and (cast(:area as text) is null or s.area is null or s.area = :area)
              and (cast(:from as date) is null or s.starts_on >= :from)
              and (cast(:to as date) is null or s.starts_on <= :to)
              and (cast(:sessions as text) is null or s.id = any (string_to_array(:sessions, ',')))
            group by (%s)
            order by 1, 2, 3, 4, 5""";

    private static final String NEVER_ADDED = """
            select s.id, case when s.cumulative then 'is a running total: it holds its own parts and is never added'
                              else 'was not delivered: it is ' || s.status end
            from training_session s
            where s.id = any (string_to_array(cast(:sessions as text), ',')) and (s.cumulative or s.status <> 'DELIVERED')""";

    @Inject
    EntityManager entities;

    @Inject
    References references;

    Page<TrainingTotal> of(TrainingTotalsFilter filter) {
        references.requireAll(filter.where());
        requireAddable(filter.sessionTexts());
        var wanted = filter.dimensions().toList();
        var columns = Stream.of(TrainingDimension.values()).map(each -> wanted.contains(each) ? each.column : "cast(null as text)").collect(Collectors.joining(", "));
        var groups = wanted.stream().map(each -> each.column).collect(Collectors.joining(", "));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(TOTALS.formatted(columns, groups)).setParameter("workstream", filter.workstream)
                .setParameter("course", filter.course).setParameter("levels", filter.levelTexts()).setParameter("audience", filter.audience)
                .setParameter("deliverer", filter.deliverer).setParameter("area", filter.area).setParameter("from", filter.from)
                .setParameter("to", filter.to).setParameter("sessions", filter.sessionTexts()).getResultList();
        return Page.of(TrainingTotal.class, rows.stream().map(TrainingTotals::total).toList());
    }

    @SuppressWarnings("unchecked")
    private void requireAddable(String sessions) {
        List<Object[]> refused = entities.createNativeQuery(NEVER_ADDED).setParameter("sessions", sessions).getResultList();
        if (!refused.isEmpty()) {
            throw Problem.invalid(refused.stream().map(each -> Problem.Error.parameter("session", each[0] + " " + each[1])).toList());
        }
    }

    private static TrainingTotal total(Object[] row) {
        return new TrainingTotal((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], Count.sum((Number) row[5], (Number) row[6]),
                Count.sum((Number) row[7], (Number) row[8]), Count.sum((Number) row[9], (Number) row[10]), (Long) row[11], (Long) row[12], (Long) row[13], (Long) row[14]);
    }
}
