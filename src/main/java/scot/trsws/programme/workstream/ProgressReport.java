package scot.trsws.programme.workstream;

import static java.util.Comparator.comparing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.workstream.Progress.Statement;

/** Collects what each kind of record says of the workstreams. */
@ApplicationScoped
class ProgressReport {

    @All
    @Inject
    List<Progress> kinds;

    @Inject
    WorkstreamRepository workstreams;

    Page<Statement> of(ProgressFilter filter) {
        var wanted = workstreams.ids(filter.where());
        var said = kinds.stream().flatMap(kind -> kind.of(wanted, workstreams.today()).stream())
                .sorted(comparing(Statement::workstream).thenComparing(Statement::source).thenComparing(Statement::measure)).toList();
        return Page.of(Statement.class, said);
    }
}
