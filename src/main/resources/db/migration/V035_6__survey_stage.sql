create view survey_stage with (security_invoker = true) as
select s.id as survey,
       s.workstream,
       case when w.status <> 'PLANNED' then w.status else coalesce(i.status, 'DRAFT') end as stage,
       case when w.status <> 'PLANNED' then w.status_on else i.status_on end as since,
       i.id as instrument,
       w.id as wave,
       (select count(*) from survey_instrument_consulted c where c.survey_instrument = i.id) as consulted,
       f.feedback_in,
       f.feedback_unanswered,
       w.opens_on,
       w.closes_on
from survey s
left join lateral (select * from survey_instrument each where each.survey = s.id
                   order by exists (select from survey_wave r where r.instrument = each.id and r.status in ('OPEN', 'CLOSED')) desc, each.number desc
                   limit 1) i on true
left join lateral (select * from survey_wave each where each.instrument = i.id
                   order by each.status <> 'PLANNED' desc, coalesce(each.opened_on, each.opens_on) desc nulls last, each.id desc limit 1) w on true
left join lateral (select count(distinct c.partner) as feedback_in, count(*) filter (where given.taken is null) as feedback_unanswered
                   from survey_feedback given
                   left join survey_instrument_consulted c on c.survey_instrument = given.instrument and c.partner = given.partner
                   where given.instrument = i.id) f on true;
comment on view survey_stage is 'Where each survey is: how far its latest version has come, or the latest wave with it that was opened; a version whose responses come in or wait for their analysis goes before a later one.';
