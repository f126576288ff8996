package scot.trsws.programme.workstream.training;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Names;
import scot.trsws.programme.store.Where;

/** Which sessions are added, and into which rows. */
class TrainingTotalsFilter extends TrainingScope {

    @RestQuery
    @Separator(",")
    @Parameter(description = "A row for each of these, in their combinations; without it, one row.")
    Set<TrainingDimension> by;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Add these sessions. One that was not delivered, or is a running total, is refused.")
    Set<String> session;

    @Override
    Where where() {
        var where = super.where();
        sessions().forEach(each -> where.refers("session", "training_session", each));
        return where;
    }

    Stream<String> sessions() {
        return session == null ? Stream.empty() : session.stream().sorted();
    }

    /** As the texts that the report splits again; null where all are wanted. */
    String sessionTexts() {
        return session == null || session.isEmpty() ? null : sessions().collect(Collectors.joining(","));
    }

    String levelTexts() {
        return Names.of(level);
    }

    Stream<TrainingDimension> dimensions() {
        return by == null ? Stream.empty() : by.stream().sorted();
    }
}
