package scot.trsws.programme.workstream.training;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Which sessions a list holds. */
class SessionFilter extends TrainingScope {

    @RestQuery
    @Separator(",")
    Set<SessionStatus> status;

    @RestQuery
    @Separator(",")
    Set<TrainingMode> mode;

    @RestQuery
    @Parameter(description = "Those given by trainers whom this session made.")
    String cascadeOf;

    @RestQuery
    @Parameter(description = "Those whose counts are a running total, or, with false, all others.")
    Boolean cumulative;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Those whose record lacks any of these.")
    Set<Unrecorded> missing;

    @RestQuery
    @Separator(",")
    Set<Visibility> visibility;

    @RestQuery
    @Parameter(description = "Words in the place or the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    @Override
    Where where() {
        var where = super.where().in("status", status).in("mode", mode).refers("cascadeOf", "train_the_trainer_session", cascadeOf)
                .is("cumulative", cumulative).contains(q, "place", "description").in("visibility", visibility).updatedSince(updatedSince);
        return missing == null || missing.isEmpty() ? where
                : where.that(missing.stream().sorted().map(each -> each.holds).collect(Collectors.joining(" or ", "(", ")")));
    }
}
