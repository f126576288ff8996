package scot.trsws.programme.workstream.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Which evaluations a list holds. */
class EvaluationFilter {

    @RestQuery
    @Parameter(description = "The evaluations of this session.")
    String session;

    @RestQuery
    @Parameter(description = "The evaluations of this course as a whole; those of its sessions are not among them.")
    String course;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Those that asked for one of these.")
    Set<KirkpatrickLevel> kirkpatrickLevel;

    @RestQuery
    @Parameter(description = "Those that this partner made.")
    String evaluator;

    @RestQuery
    @Parameter(description = "Those of this day or later.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Those of this day or earlier.")
    LocalDate to;

    @RestQuery
    @Separator(",")
    Set<Visibility> visibility;

    @RestQuery
    @Parameter(description = "Words in the finding.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("session", "training_session", session).refers("course", "course", course).in("kirkpatrickLevel", kirkpatrickLevel)
                .refers("evaluator", "partner", evaluator).from("on", from).and("n.on <= ?", to).contains(q, "finding").in("visibility", visibility).updatedSince(updatedSince);
    }
}
