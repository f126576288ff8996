package scot.trsws.programme.workstream.site;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Of which council areas the engagement is told. */
class EngagementFilter {

    @RestQuery
    @Parameter(description = "This area alone.", example = "falkirk")
    String area;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Only those that are engaged so far and no further; NONE,INTERESTED are those not engaged yet.")
    Set<Engagement> engagement;

    @RestQuery
    @Parameter(description = "The whole name of the NHS board that serves them.", example = "Forth Valley")
    String healthBoard;

    Where references() {
        return Where.all().refers("area", "area", area).known("healthBoard", "area", "health_board", "n.healthBoard = ?", healthBoard);
    }
}
