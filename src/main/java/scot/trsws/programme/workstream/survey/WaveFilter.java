package scot.trsws.programme.workstream.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which waves a list holds. */
class WaveFilter {

    @RestQuery
    @Parameter(description = "The waves of this survey.")
    String survey;

    @RestQuery
    @Parameter(description = "The waves with this version of a survey.")
    String instrument;

    @RestQuery
    @Separator(",")
    Set<WaveStatus> status;

    @RestQuery
    @Parameter(description = "Those that are planned to open on this day or later.")
    LocalDate opensFrom;

    @RestQuery
    @Parameter(description = "Those that are planned to close before this day.")
    LocalDate closesBefore;

    @RestQuery
    @Parameter(description = "Words in the title.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("survey", "survey", "n.instrument in (select i.id from Instrument i where i.survey = ?)", survey)
                .refers("instrument", "survey_instrument", instrument).in("status", status).from("opensOn", opensFrom).before("closesOn", closesBefore)
                .contains(q, "title").updatedSince(updatedSince);
    }
}
