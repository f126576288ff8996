package scot.trsws.programme.report.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import scot.trsws.programme.http.AsOf;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Text;
import scot.trsws.programme.meeting.GroupRepository;

/** Finds the days that a request for a pack means. */
@ApplicationScoped
class Periods {

    private static final String MEETING = "meeting:";

    @Inject
    GroupKnowledge knowledge;

    @Inject
    GroupRepository groups;

    /** The end of the period with the knowledge that it is told by; its beginning is not settled yet. */
    Period ending(String group, BriefingRequest request) {
        if (request.asOf != null && request.asOf.on().isAfter(groups.today())) {
            throw refused("asOf", "must not be in the future: what will be known then is not known");
        }
        var until = request.until == null ? new Anchor(groups.today(), null)
                : anchor(group, "until", request.until, request.asOf == null ? null : request.asOf.at());
        var known = until.on().isBefore(groups.today()) ? until.on() : groups.today();
        return new Period(null, until, request.asOf == null ? AsOf.endOf(known) : request.asOf);
    }

    /** The same period with its beginning: as it was asked for, else the last meeting held before its end. */
    Period beginning(Period period, String group, BriefingRequest request, List<KnownMeeting> meetings) {
        var since = request.since == null ? lastHeld(period.until().on(), meetings) : anchor(group, "since", request.since, period.asOf().at());
        if (since.on() != null && period.endsBefore(since.on())) {
            throw refused("until", "must not be before " + since.on() + ", where the period begins");
        }
        return new Period(since, period.until(), period.asOf());
    }

    private static Anchor lastHeld(LocalDate before, List<KnownMeeting> meetings) {
        return meetings.stream().filter(meeting -> meeting.isHeld() && meeting.on().isBefore(before)).max(Comparator.comparing(KnownMeeting::on))
                .map(meeting -> new Anchor(meeting.on(), meeting.id())).orElse(new Anchor(null, null));
    }

    private Anchor anchor(String group, String parameter, String text, Instant moment) {
        if (!text.startsWith(MEETING)) {
            return new Anchor(day(parameter, text), null);
        }
        var meeting = text.substring(MEETING.length());
        var day = knowledge.day(meeting, moment).orElseThrow(() -> refused(parameter, "there is no meeting with this id"));
        if (!day.group().equals(group)) {
            throw refused(parameter, "must be a meeting of this group; this is one of " + day.group());
        }
        return new Anchor(day.on(), meeting);
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return Text.date(text);
        } catch (IllegalArgumentException e) {
            throw refused(parameter, "must be meeting: and the id of a meeting, or a day that exists, YYYY-MM-DD");
        }
    }

    private static Problem refused(String parameter, String detail) {
        return Problem.unreadable(Problem.Error.parameter(parameter, detail));
    }
}
