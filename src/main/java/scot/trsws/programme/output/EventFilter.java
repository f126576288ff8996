package scot.trsws.programme.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.meeting.MeetingMode;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Which events a list holds. */
class EventFilter {

    // Asked from the side of the partner, who holds few of them; n.hosts would be looked through event by event.
    private static final String HELD_BY = "n.id in (select e.id from Event e join e.hosts host where host = ?)";

    @RestQuery
    @Parameter(description = "Held by this partner, alone or with others.")
    String host;

    @RestQuery
    @Separator(",")
    Set<MeetingMode> mode;

    @RestQuery
    @Parameter(description = "Those that this meeting was told of.")
    String meeting;

    @RestQuery
    @Parameter(description = "The first day.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "The last day.")
    LocalDate to;

    @RestQuery
    @Separator(",")
    Set<Visibility> visibility;

    @RestQuery
    @Parameter(description = "Words in the title, the description or the audience.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("host", "partner", HELD_BY, host).in("mode", mode).refers("meeting", "meeting", meeting)
                .from("on", from).and("n.on <= ?", to).contains(q, "title", "description", "audience").in("visibility", visibility).updatedSince(updatedSince);
    }
}
