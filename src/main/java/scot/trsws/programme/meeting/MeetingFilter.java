package scot.trsws.programme.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Visibility;
import scot.trsws.programme.store.Where;

/** Which meetings a list holds. */
class MeetingFilter {

    private static final String SAYS = "(locate(?, lower(n.purpose)) > 0 or exists (select 1 from n.agenda item where locate(?, lower(item.title)) > 0)"
            + " or exists (select 1 from n.discussion said where locate(?, lower(said.text)) > 0))";

    @RestQuery
    @Parameter(description = "Meetings of this group.")
    String group;

    @RestQuery
    @Separator(",")
    Set<MeetingStatus> status;

    @RestQuery
    @Separator(",")
    Set<MeetingMode> mode;

    @RestQuery
    @Parameter(description = "A partner that was present or in attendance.")
    String attendedBy;

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
    @Parameter(description = "Words in the purpose, in a title on the agenda, or in what was said under one.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        return Where.all().refers("group", "governance_group", group).in("status", status).in("mode", mode)
                .refers("attendedBy", "partner", "exists (select 1 from n.attendance a where a.partner = ? and a.presence <> APOLOGIES)", attendedBy)
                .from("on", from).and("n.on <= ?", to)
                .and(SAYS, q == null ? null : q.toLowerCase(Locale.ROOT))
                .in("visibility", visibility).updatedSince(updatedSince);
    }
}
