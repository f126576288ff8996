package scot.trsws.programme.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.meeting.GroupRole;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.meeting.Presence;

/** Who reported to a meeting and who did not. */
@ApplicationScoped
class ReportingRepository {

    private static final String PARTNERS = """
            with expected as (
                select a.partner, false as member, a.presence from meeting_attendance a where a.meeting = :meeting and a.partner is not null
                union all
                select g.partner, true, null
                from meeting m
                join governance_group_members g on g.governance_group = m."group"
                where m.id = :meeting and g.role in (:expected) and (g."from" is null or g."from" <= m."on") and (g."to" is null or g."to" >= m."on")
                union all
                select u.partner, false, null from reported_update u where u.meeting = :meeting
            ), reports as (
                select u.partner, count(*) as updates, max(u.status_on) as last_on
                from reported_update u
                where u.meeting = :meeting
                group by u.partner
            )
            select e.partner, bool_or(e.member), max(e.presence), coalesce(max(r.updates), 0), max(r.last_on)
            from expected e
            left join reports r using (partner)
            group by e.partner
            having cast(:reported as boolean) is null or (max(r.updates) is not null) = cast(:reported as boolean)
            order by e.partner""";

    @Inject
    EntityManager entities;

    @Inject
    MeetingRepository meetings;

    Page<Reporting> at(String meeting, Boolean reported) {
        meetings.require(meeting);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(PARTNERS).setParameter("meeting", meeting).setParameter("reported", reported)
                .setParameter("expected", GroupRole.expectedToReport()).getResultList();
        return Page.of(Reporting.class, rows.stream().map(ReportingRepository::reporting).toList());
    }

    private static Reporting reporting(Object[] row) {
        var updates = ((Number) row[3]).longValue();
        return new Reporting((String) row[0], (Boolean) row[1], row[2] == null ? null : Presence.valueOf((String) row[2]), updates > 0, updates, (LocalDate) row[4]);
    }
}
