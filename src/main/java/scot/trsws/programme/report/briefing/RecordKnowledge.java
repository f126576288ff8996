package scot.trsws.programme.report.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What was known of the records of a group at a moment, read from the history as far as the caller may know of it. */
@ApplicationScoped
class RecordKnowledge {

    // A slip goes to the last date that was recorded within the period, from the last that was known before it, else from its
    // first: what was taken away in between is a date no longer, and makes none less known.
    // There are so many actions that what may_know asks for one document is here part of the statement.
    private static final String ACTIONS = """
            select a.id, a.title, a.owner, a.workstream, a.priority, a.meeting, a.due_on,
                   coalesce(standing('action', k.id, k.document, :until, :moment), 'OPEN') as stood, a.status_reason, a.visibility,
                   (select cast(c.at at time zone 'Europe/London' as date) from change c where c.noun = 'action' and c.noun_id = k.id order by c.id limit 1) as recorded_on,
                   case when a.status in ('DONE', 'CANCELLED') then a.status_on end as closed_on, slip.before, slip.after
            from known_of('action', string_to_array(:meetings, ','), string_to_array(:members, ','), :moment) k
            cross join lateral jsonb_populate_record(cast(null as action), k.document) a
            cross join lateral (select c.after from change c where c.noun = 'action' and c.noun_id = k.id order by c.id desc limit 1) today (document)
            left join lateral (
                select coalesce((array_agg(d.due_on order by d.id desc) filter (where not d.within))[1], (array_agg(d.due_on order by d.id) filter (where d.within))[1]) as before,
                       (array_agg(d.due_on order by d.id desc) filter (where d.within))[1] as after
                from (
                    select c.id, cast(c.after ->> 'due_on' as date) as due_on,
                           cast(c.at at time zone 'Europe/London' as date) >= coalesce(cast(:since as date), '-infinity') as within
                    from change c
                    where c.noun = 'action' and c.noun_id = k.id and c.at <= :moment and cast(c.at at time zone 'Europe/London' as date) <= :until
                      and c.after ->> 'due_on' is not null and (select * from action_visible(c.after))
                ) d
            ) slip on true
            where (a.meeting = any (string_to_array(:meetings, ',')) or a.meeting is null and a.owner = any (string_to_array(:members, ',')))
              and (a.status not in ('DONE', 'CANCELLED') or a.status_on >= coalesce(cast(:since as date), '-infinity'))
              and (select * from action_visible(k.document))
              and (today.document is null or today.document = k.document or (select * from action_visible(today.document)))
            order by a.due_on, a.id""";

    private static final String UPDATES = """
            select u.id, u.partner, u.meeting, u.workstream, stood.status, k.document -> 'points' -> 0 ->> 'text',
                   (select cast(c.after ->> 'status_on' as date) from change c
                    where c.noun = 'partner_update' and c.noun_id = k.id and c.at <= :moment and c.after ->> 'status' = 'SUBMITTED'
                    order by cast(c.after ->> 'status_on' as date) <= :until desc, c.id desc limit 1)
            from known_of('partner_update', string_to_array(:meetings, ','), string_to_array(:members, ','), :moment) k
            cross join lateral jsonb_populate_record(cast(null as partner_update), k.document) u
            cross join lateral (select coalesce(standing('partner_update', k.id, k.document, :until, :moment), u.status)) stood (status)
            where u.meeting = any (string_to_array(:meetings, ',')) and stood.status in ('SUBMITTED', 'ACCEPTED', 'PUBLISHED')
              and may_know('partner_update', u.id, k.document)
            order by u.partner, u.id""";

    private static final String DECISIONS = """
            select d.id, d.meeting, d.statement, d.conditions, d.visibility, later.superseded_by, later.superseded_at
            from known_of('decision', string_to_array(:meetings, ','), string_to_array(:members, ','), :moment) k
            cross join lateral jsonb_populate_record(cast(null as decision), k.document) d
            left join lateral (
                select l.id as superseded_by, l.document ->> 'meeting' as superseded_at
                from known('decision', array(select distinct c.noun_id from change c where c.noun = 'decision' and c.after ->> 'supersedes' = k.id), :moment) l
                where l.document ->> 'supersedes' = k.id and may_know('decision', l.id, l.document)
                order by l.id limit 1
            ) later on true
            where d.meeting = any (string_to_array(:meetings, ',')) and may_know('decision', d.id, k.document)
            order by d.id""";

    private static final String PROMISES = """
            select p.id, p.made_by, p.meeting, p.made_on, p.statement, p.workstream, p.priority, p.due_text, p.due_on, p.visibility,
                   case when p.status <> 'OPEN' then p.status_on end
            from known_of('commitment', string_to_array(:meetings, ','), string_to_array(:members, ','), :moment) k
            cross join lateral jsonb_populate_record(cast(null as commitment), k.document) p
            where (p.meeting = any (string_to_array(:meetings, ',')) or p.meeting is null and p.made_by = any (string_to_array(:members, ',')))
              and may_know('commitment', p.id, k.document)
            order by p.made_on, p.id""";

    private static final String REFLECTIONS = """
            select r.id, r.meeting, r.kind, r.raised_by, r.text, r.visibility,
                   coalesce(standing('reflection', k.id, k.document, :until, :moment), 'OPEN') <> 'OPEN'
            from known_of('reflection', string_to_array(:meetings, ','), string_to_array(:members, ','), :moment) k
            cross join lateral jsonb_populate_record(cast(null as reflection), k.document) r
            where r.meeting = any (string_to_array(:meetings, ',')) and may_know('reflection', r.id, k.document)
            order by r.id""";

    private static final String OUTPUTS = """
            select n.collection, k.id, k.document ->> 'title', o.partners, cast(k.document ->> 'on' as date), k.document ->> 'meeting', k.document ->> 'visibility'
            from (values ('event', 'events'), ('publication', 'publications')) n (noun, collection)
            cross join lateral known_of(n.noun, string_to_array(:meetings, ','), string_to_array(:members, ','), :moment) k
            cross join lateral (
                select coalesce(k.document ->> 'publisher', (select string_agg(h.partner, ',' order by h.place) from jsonb_array_elements_text(k.document -> 'hosts') with ordinality h (partner, place)))
            ) o (partners)
            where (k.document ->> 'meeting' = any (string_to_array(:meetings, ',')) or k.document ->> 'meeting' is null and string_to_array(o.partners, ',') && string_to_array(:members, ','))
              and may_know(n.noun, k.id, k.document)
            order by n.collection, 5, k.id""";

    @Inject
    EntityManager entities;

    List<KnownAction> actions(Scope scope) {
        return scope.of(entities.createNativeQuery(ACTIONS, KnownAction.class).setParameter("since", scope.since()).setParameter("until", scope.until()));
    }

    List<KnownUpdate> updates(Scope scope) {
        return scope.of(entities.createNativeQuery(UPDATES, KnownUpdate.class).setParameter("until", scope.until()));
    }

    List<KnownDecision> decisions(Scope scope) {
        return scope.of(entities.createNativeQuery(DECISIONS, KnownDecision.class));
    }

    List<KnownPromise> promises(Scope scope) {
        return scope.of(entities.createNativeQuery(PROMISES, KnownPromise.class));
    }

    List<KnownReflection> reflections(Scope scope) {
        return scope.of(entities.createNativeQuery(REFLECTIONS, KnownReflection.class).setParameter("until", scope.until()));
    }

    List<KnownOutput> outputs(Scope scope) {
        return scope.of(entities.createNativeQuery(OUTPUTS, KnownOutput.class));
    }
}
