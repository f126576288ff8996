package scot.trsws.programme.minutes;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Of which meetings the standing of the minutes is asked. */
class StandingFilter {

    @RestQuery
    @Parameter(description = "Meetings of this group.")
    String group;

    @RestQuery
    @Separator(",")
    Set<MinutesStatus> status;

    @RestQuery
    @Parameter(description = "The first day of a meeting.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "The last day of a meeting.")
    LocalDate to;

    Where where() {
        return Where.all().refers("group", "governance_group", group).in(perhapsNotKept() ? "status" : "kept", status).from("on", from).and("n.on <= ?", to);
    }

    /** Only drafts have minutes without a row; what has one, an index finds. */
    private boolean perhapsNotKept() {
        return status != null && status.contains(MinutesStatus.DRAFT);
    }
}
