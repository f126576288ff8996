package scot.trsws.programme.workstream.training;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Of which sessions an answer speaks. */
class TrainingScope {

    @RestQuery
    @Parameter(description = "Sessions of the courses of this workstream.")
    String workstream;

    @RestQuery
    @Parameter(description = "Sessions of this course.")
    String course;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Sessions of courses of one of these levels.")
    Set<TrainingLevel> level;

    @RestQuery
    @Parameter(description = "Sessions for this audience, a tag of the taxonomy audience.")
    String audience;

    @RestQuery
    @Parameter(description = "Sessions that this partner gives.")
    String deliverer;

    @RestQuery
    @Parameter(description = "Sessions for this council area.")
    String area;

    @RestQuery
    @Parameter(description = "Sessions that start on this day or later.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Sessions that start on this day or earlier.")
    LocalDate to;

    Where where() {
        return Where.all().refers("course", "course", course)
                .refers("workstream", "workstream", "n.course in (select c.id from Course c where c.workstream = ?)", workstream)
                .and("n.course in (select c.id from Course c where c.level in ?)", level == null || level.isEmpty() ? null : level)
                .refers("audience", "audience", audience).refers("deliverer", "partner", deliverer).refers("area", "area", area)
                .from("startsOn", from).and("n.startsOn <= ?", to);
    }
}
