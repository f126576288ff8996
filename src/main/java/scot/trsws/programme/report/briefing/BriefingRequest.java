package scot.trsws.programme.report.briefing;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.http.AsOf;

/** Which period a pack is asked for, and by the knowledge of which day. */
class BriefingRequest {

    @RestQuery
    @Parameter(description = "Where the period begins, that day included: the day of a meeting of the group, meeting:{id}, or a date. "
            + "Left out, it is the day of the last meeting that was held before the end.", example = "meeting:expert-advisory-group-2022-01-31")
    String since;

    @RestQuery
    @Parameter(description = "Where it ends, that day included: the day of a meeting of the group, meeting:{id}, or a date. Left out, it is today.", example = "2022-03-31")
    String until;

    @RestQuery
    @Parameter(description = "What was known then is told, whatever was recorded, changed or deleted later; a date means the end of that day in Europe/London. "
            + "Left out, it is the end of the period, or today where that is earlier. Records that were typed in later are in the pack only with a later asOf.")
    AsOf asOf;
}
