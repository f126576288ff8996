package scot.trsws.programme.workstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import scot.trsws.programme.store.Count;

/** How many milestones of a workstream are met, late and due. */
@ApplicationScoped
class MilestoneProgress implements Progress {

    @Inject
    EntityManager entities;

    @Override
    public String source() {
        return "milestone";
    }

    @Override
    public List<Statement> of(Set<String> workstreams, LocalDate today) {
        return Stream.of(MilestoneStatus.values()).flatMap(status -> of(workstreams, status, today)).toList();
    }

    private Stream<Statement> of(Set<String> workstreams, MilestoneStatus status, LocalDate today) {
        var day = status == MilestoneStatus.MET ? "n.metOn" : Milestone.EXPECTED_ON;
        return entities.createQuery("select n.workstream, count(n), max(" + day + ") from Milestone n where n.workstream in :workstreams and ("
                        + status.holds(today) + ") group by n.workstream", Object[].class)
                .setParameter("workstreams", workstreams).getResultStream()
                .map(row -> new Statement((String) row[0], source(), "milestones-" + status.name().toLowerCase(Locale.ROOT),
                        Count.sum((Long) row[1], (Long) row[1]), null, (LocalDate) row[2]));
    }
}
