create view training_follow_up with (security_invoker = true) as
select s.id, s.version, s.created_at, s.updated_at, s.course, s.workstream, s.level, s.audience, s.deliverer, s.area, s.starts_on, s.cumulative,
       s.attended_lower, s.attended_upper, s.attended_given,
       (select count(*) from coaching k where k.session = s.id and k.status = 'HELD')         as coaching_held,
       (select count(*) from coaching k where k.session = s.id and k.status = 'PLANNED')      as coaching_planned,
       (select max(k.status_on) from coaching k where k.session = s.id and k.status = 'HELD') as last_coaching_on,
       (select count(*) from evaluation e where e.session = s.id)                             as evaluations,
       array(select distinct e.kirkpatrick_level from evaluation e where e.session = s.id)    as kirkpatrick_levels,
       exists (select from evaluation e where e.course = s.course)                            as course_evaluated
from delivered_session s;
comment on view training_follow_up is 'What followed each session that was delivered.';

create view training_cascade with (security_invoker = true) as
select s.id, s.version, s.created_at, s.updated_at, s.course, c.workstream, c.level, s.audience, s.deliverer, s.area, s.starts_on, s.status, s.cascade_of,
       case when s.status = 'DELIVERED' then s.attended_lower end as trainers_lower,
       case when s.status = 'DELIVERED' then s.attended_upper end as trainers_upper,
       case when s.status = 'DELIVERED' then s.attended_given end as trainers_given,
       r.*
from train_the_trainer_session s
join course c on c.id = s.course
cross join lateral (
    with recursive below (session, generation) as (
        select b.id, 1 from training_session b where b.cascade_of = s.id
        union all
        select b.id, a.generation + 1 from below a join training_session b on b.cascade_of = a.session
    ) cycle session set looped using path
    select coalesce(max(b.generation), 0)                                            as generations,
           count(*)                                                                  as sessions,
           (sum(d.attended_lower) filter (where not d.cumulative))::bigint           as reached_lower,
           (sum_known(d.attended_upper) filter (where not d.cumulative))::bigint     as reached_upper,
           count(*) filter (where not d.cumulative and d.attended_lower is null)     as without_count,
           count(*) filter (where d.cumulative)                                      as running_totals
    from below b
    join delivered_session d on d.id = b.session
    where not b.looped
) r;
comment on view training_cascade is 'Each session that makes trainers, and what these delivered, and theirs in turn.';

-- Cases and not "or": of these the planner knows that they let many sessions through, and reads the period first.
create view training_target_progress with (security_invoker = true) as
select t.id, t.version, t.created_at, t.updated_at, t.title, t.description, t.workstream, t.level, t.audience, t.deliverer, t.area,
       t.measure, t.people, t."from", t.due_on, r.*
from training_target t
cross join lateral (
    select (sum(m.lower) filter (where m.placed and not s.cumulative))::bigint              as result_lower,
           (sum_known(m.upper) filter (where m.placed and not s.cumulative))::bigint        as result_upper,
           count(*) filter (where m.placed and not s.cumulative)                            as sessions,
           count(*) filter (where m.placed and not s.cumulative and m.lower is null)        as without_count,
           count(*) filter (where m.placed and s.cumulative)                                as running_totals,
           count(*) filter (where not m.placed)                                             as unplaced
    from delivered_session s
    cross join lateral (
        select case t.measure when 'ATTENDED' then s.attended_lower else s.completed_lower end as lower,
               case t.measure when 'ATTENDED' then s.attended_upper else s.completed_upper end as upper,
               (t.level is null or s.level is not null) and (t.audience is null or s.audience is not null)
               and (t.deliverer is null or s.deliverer is not null) and (t.area is null or s.area is not null) as placed
    ) m
    where s.starts_on between t."from" and t.due_on
      and case when t.workstream is null then true else s.workstream = t.workstream end
      and case when t.level is null or s.level is null then true else s.level = t.level end
      and case when t.audience is null or s.audience is null then true else s.audience = t.audience end
      and case when t.deliverer is null or s.deliverer is null then true else s.deliverer = t.deliverer end
      and case when t.area is null or s.area is null then true else s.area = t.area end
) r;
comment on view training_target_progress is 'What the sessions within the scope and the period of each target come to, and how many may be within it, as far as their record says. The target itself is never added.';
