package scot.trsws.programme.workstream.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.workstream.Progress;

/** How many sessions of a workstream are planned and were delivered, how many people came, and what was not evaluated yet. */
@ApplicationScoped
class TrainingProgress implements Progress {

    private static final String SESSIONS = """
            with told as materialized (
                select c.workstream, s.starts_on, s.attended_lower, s.attended_upper, s.cumulative,
                       s.status = 'PLANNED' as planned, s.status = 'DELIVERED' as delivered,
                       s.status = 'DELIVERED' and not exists (select from evaluation e where e.session = s.id) as not_evaluated
                from training_session s
                join course c on c.id = s.course
                where c.workstream in (:workstreams)
            )
            select t.workstream,
                   count(*) filter (where t.planned), max(t.starts_on) filter (where t.planned),
                   count(*) filter (where t.delivered), max(t.starts_on) filter (where t.delivered),
                   count(*) filter (where t.not_evaluated), max(t.starts_on) filter (where t.not_evaluated),
                   sum(t.attended_lower) filter (where t.delivered and not t.cumulative),
                   sum_known(t.attended_upper) filter (where t.delivered and not t.cumulative)
            from told t
            group by t.workstream""";

    @Inject
    EntityManager entities;

    @Override
    public String source() {
        return "training";
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Statement> of(Set<String> workstreams, LocalDate today) {
        List<Object[]> rows = workstreams.isEmpty() ? List.of() : entities.createNativeQuery(SESSIONS).setParameter("workstreams", workstreams).getResultList();
        return rows.stream().flatMap(this::said).toList();
    }

    private Stream<Statement> said(Object[] row) {
        var people = Stream.of(statement(row, "people-attended", Count.sum((Number) row[7], (Number) row[8]), row[4])).filter(any -> (Long) row[3] > 0);
        var sessions = Stream.of(sessions(row, "sessions-planned", 1), sessions(row, "sessions-delivered", 3), sessions(row, "sessions-not-evaluated", 5))
                .filter(statement -> statement.count().lower() > 0);
        return Stream.concat(sessions, people);
    }

    private Statement sessions(Object[] row, String measure, int place) {
        return statement(row, measure, Count.sum((Number) row[place], (Number) row[place]), row[place + 1]);
    }

    private Statement statement(Object[] row, String measure, Count count, Object on) {
        return new Statement((String) row[0], source(), measure, count, null, (LocalDate) on);
    }
}
