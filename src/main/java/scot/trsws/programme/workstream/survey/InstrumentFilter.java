package scot.trsws.programme.workstream.survey;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which versions of surveys a list holds. */
class InstrumentFilter {

    private static final String ASKED = "n.id in (select asked.id from Instrument asked join asked.consulted partner where partner = ?)";

    @RestQuery
    @Parameter(description = "The versions of this survey.")
    String survey;

    @RestQuery
    @Separator(",")
    Set<InstrumentStatus> status;

    @RestQuery
    @Parameter(description = "Those on which this partner is asked for feedback.")
    String consulted;

    @RestQuery
    @Parameter(description = "Words in the title.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("survey", "survey", survey).in("status", status)
                .refers("consulted", "partner", ASKED, consulted).contains(q, "title").updatedSince(updatedSince);
    }
}
