package scot.trsws.programme.workstream.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which coachings a list holds. */
class CoachingFilter {

    @RestQuery
    @Parameter(description = "The coachings that follow this session.")
    String session;

    @RestQuery
    @Parameter(description = "The coachings that this partner gives.")
    String provider;

    @RestQuery
    @Separator(",")
    Set<CoachingStatus> status;

    @RestQuery
    @Separator(",")
    Set<TrainingMode> mode;

    @RestQuery
    @Parameter(description = "Those planned for this day or later.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Those planned for this day or earlier.")
    LocalDate to;

    @RestQuery
    @Parameter(description = "Words in the description.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("session", "training_session", session).refers("provider", "partner", provider).in("status", status).in("mode", mode)
                .from("on", from).and("n.on <= ?", to).contains(q, "description").updatedSince(updatedSince);
    }
}
