package scot.trsws.programme.workstream.training;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Of which sessions the follow-ups are told. */
class FollowUpFilter extends TrainingScope {

    @RestQuery
    @Separator(",")
    @Parameter(description = "Those that any of these has not followed: COACHING that was held, or an EVALUATION of the session itself.")
    Set<MissingFollowUp> missing;

    @Override
    Where where() {
        var where = super.where();
        return missing == null || missing.isEmpty() ? where
                : where.that(missing.stream().sorted().map(each -> each.holds).collect(Collectors.joining(" or ", "(", ")")));
    }
}
