package scot.trsws.programme.workstream.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.workstream.Progress;

/** How many sites a workstream has, where they stand, and how much support they had. */
@ApplicationScoped
class SiteProgress implements Progress {

    private static final String SITES = "select n.workstream, count(n) from Site n where n.workstream in :workstreams group by n.workstream";
    private static final String STAGES = """
            select n.workstream, arrival.stage, count(n), max(arrival.on), (select count(other) from Site other where other.workstream = n.workstream)
            from Site n join n.stages arrival
            where n.workstream in :workstreams and index(arrival) = (select max(index(each)) from n.stages each)
            group by n.workstream, arrival.stage""";
    private static final String SUPPORT = """
            select n.workstream, count(item), max(item.statusOn) from SupportItem item join Site n on n.id = item.site
            where n.workstream in :workstreams and item.status = PROVIDED group by n.workstream""";

    @Inject
    EntityManager entities;

    @Override
    public String source() {
        return "site";
    }

    @Override
    public List<Statement> of(Set<String> workstreams, LocalDate today) {
        return Stream.of(
                asked(SITES, workstreams).map(row -> count(row[0], "sites", row[1], null)),
                asked(STAGES, workstreams).map(this::stage),
                asked(SUPPORT, workstreams).map(row -> count(row[0], "support-provided", row[1], row[2]))).flatMap(each -> each).toList();
    }

    private Stream<Object[]> asked(String question, Set<String> workstreams) {
        return entities.createQuery(question, Object[].class).setParameter("workstreams", workstreams).getResultStream();
    }

    /** The stage itself where the workstream has one site; how many are in it where it has several. */
    private Statement stage(Object[] row) {
        var stage = (Stage) row[1];
        return row[4].equals(1L) ? new Statement((String) row[0], source(), "site-stage", null, stage.name(), (LocalDate) row[3])
                : count(row[0], stage.measure(), row[2], row[3]);
    }

    private Statement count(Object workstream, String measure, Object count, Object on) {
        return new Statement((String) workstream, source(), measure, Count.sum((Long) count, (Long) count), null, (LocalDate) on);
    }
}
