package scot.trsws.programme.report;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.store.Where;

/** Which figures are added. */
class FigureFilter {

    @RestQuery
    @Parameter(description = "Only this measure.", example = "people-trained")
    String measure;

    @RestQuery
    @Parameter(description = "Reported to this meeting.")
    String meeting;

    @RestQuery
    @Parameter(description = "Reported by this partner.")
    String partner;

    @RestQuery
    @Parameter(description = "Reported of this workstream.")
    String workstream;

    @RestQuery
    @Parameter(description = "Reported to meetings on this day or later.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Reported to meetings on this day or earlier.")
    LocalDate to;

    Where references() {
        return Where.all().refers("meeting", "meeting", meeting).refers("partner", "partner", partner).refers("workstream", "workstream", workstream)
                .known("measure", "partner_update_figures", "measure", "n.measure = ?", measure);
    }
}
