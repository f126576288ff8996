package scot.trsws.programme.report.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was known of a group, its members and its meetings at a moment, read from the history as far as the caller may know of it. */
@ApplicationScoped
class GroupKnowledge {

    private static final String GROUP = """
            select c.after ->> 'name', c.at <= :moment, cast(c.at at time zone 'Europe/London' as date)
            from change c
            where c.noun = 'governance_group' and c.noun_id = :group and c.after is not null
            order by c.at <= :moment desc, case when c.at <= :moment then -c.id else c.id end
            limit 1""";

    // Without a moment, what was known by the end of its own day; and what was recorded first, where it was recorded later.
    private static final String DAY = """
            select d."group", d."on", d.known, d.recorded_on
            from (
                select c.noun_id, c.after, m."group", m."on", c.at <= t.moment as known, cast(c.at at time zone 'Europe/London' as date) as recorded_on
                from change c
                cross join lateral jsonb_populate_record(cast(null as meeting), c.after) m
                cross join lateral (select coalesce(cast(:moment as timestamptz), cast(m."on" + 1 as timestamp) at time zone 'Europe/London')) t (moment)
                where c.noun = 'meeting' and c.noun_id = :meeting and c.after is not null
                order by c.at <= t.moment desc, case when c.at <= t.moment then -c.id else c.id end
                limit 1
            ) d
            where may_know('meeting', d.noun_id, d.after)""";

    private static final String MEMBERS = """
            select m.partner, m.role, m."from", m."to"
            from known('governance_group', array[cast(:group as text)], :moment) k
            cross join lateral jsonb_to_recordset(k.document -> 'members') m (partner text, role text, "from" date, "to" date)
            order by m.partner, m."from" """;

    private static final String MEETINGS = """
            select m.id, m."on", m.number, m.status, m.visibility,
                   (select string_agg(a ->> 'partner', ',') from jsonb_array_elements(k.document -> 'attendance') a where a ->> 'presence' = 'APOLOGIES'),
                   (select cast(n.document ->> 'approved_on' as date) from known('minutes', array[k.id], :moment) n)
            from (select distinct c.noun_id from change c where c.noun = 'meeting' and c.after ->> 'group' = :group) ever
            cross join lateral known('meeting', array[ever.noun_id], :moment) k
            cross join lateral jsonb_populate_record(cast(null as meeting), k.document) m
            where m."group" = :group and may_know('meeting', m.id, k.document)
            order by m."on", m.id""";

    private static final String LABELS = """
            select k.id, coalesce(k.document ->> 'name', k.document ->> 'title'), k.document ->> 'priority',
                   concat(k.document ->> 'plan', ' ', lpad(k.document ->> 'number', 3, '0'))
            from known(:noun, string_to_array(:ids, ','), :moment) k
            where may_know(:noun, k.id, k.document)""";

    @Inject
    EntityManager entities;

    /** Empty where there never was such a group. */
    Optional<KnownGroup> group(String group, Instant moment) {
        return entities.createNativeQuery(GROUP, KnownGroup.class).setParameter("group", group).setParameter("moment", moment).getResultStream().findFirst();
    }

    /** Empty where there never was such a meeting, or the caller may not know of it. */
    Optional<KnownDay> day(String meeting, Instant moment) {
        return entities.createNativeQuery(DAY, KnownDay.class).setParameter("meeting", meeting).setParameter("moment", moment).getResultStream().findFirst();
    }

    List<KnownMember> members(String group, Instant moment) {
        return entities.createNativeQuery(MEMBERS, KnownMember.class).setParameter("group", group).setParameter("moment", moment).getResultList();
    }

    /** In the order of their days. */
    List<KnownMeeting> meetings(String group, Instant moment) {
        return entities.createNativeQuery(MEETINGS, KnownMeeting.class).setParameter("group", group).setParameter("moment", moment).getResultList();
    }

    List<KnownLabel> labels(String noun, Collection<String> ids, Instant moment) {
        return entities.createNativeQuery(LABELS, KnownLabel.class).setParameter("noun", noun).setParameter("ids", String.join(",", ids)).setParameter("moment", moment)
                .getResultList();
    }
}
