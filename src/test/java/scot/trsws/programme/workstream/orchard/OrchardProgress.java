package scot.trsws.programme.workstream.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.workstream.Progress;

/** How many trees stand. */
@ApplicationScoped
class OrchardProgress implements Progress {

    @Inject
    PlantingRepository plantings;

    @Override
    public String source() {
        return "orchard";
    }

    @Override
    public List<Statement> of(Set<String> workstreams, LocalDate today) {
        return plantings.find("select n.workstream, sum(n.trees) from Planting n where n.workstream in ?1 group by n.workstream", workstreams)
                .project(Object[].class).stream()
                .map(row -> new Statement((String) row[0], source(), "trees-planted", Count.sum((Long) row[1], (Long) row[1]), null, null)).toList();
    }
}
