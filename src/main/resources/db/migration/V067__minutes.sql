create table minutes (
    id                  text        not null collate "C",
    version             bigint      not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    status              text        not null,
    circulated_on       date,
    circulated_revision integer,
    approved_on         date,
    approved_at         text        collate "C",
    approved_by         text,
    amendments          text,
    approved_revision   integer,
    linked              boolean     not null,
    published_on        date,
    published_revision  integer,
    constraint minutes__id__pk                  primary key (id),
    constraint minutes__id__fk                  foreign key (id) references meeting,
    constraint minutes__approved_at__fk         foreign key (approved_at) references meeting,
    constraint minutes__status__ck              check (status in ('DRAFT', 'CIRCULATED', 'APPROVED', 'PUBLISHED')),
    constraint minutes__circulated_on__ck       check (case status when 'DRAFT' then circulated_on is null when 'CIRCULATED' then circulated_on is not null else true end),
    constraint minutes__circulated_revision__ck check ((circulated_revision is null) = (circulated_on is null)),
    constraint minutes__approved_on__ck         check ((status in ('APPROVED', 'PUBLISHED')) = (approved_on is not null)),
    constraint minutes__approved_by__ck         check (approved_by in ('MEETING', 'CORRESPONDENCE')),
    constraint minutes__approved_at__ck         check (approved_at <> id and (approved_by <> 'MEETING' or approved_at is not null)),
    constraint minutes__amendments__ck          check (amendments is null or approved_by is not null),
    constraint minutes__approved_revision__ck   check ((approved_revision is null) = (approved_on is null) and (approved_by is null) = (approved_on is null)),
    constraint minutes__linked__ck              check (approved_at is not null or not linked),
    constraint minutes__published_on__ck        check ((status = 'PUBLISHED') = (published_on is not null)),
    constraint minutes__published_revision__ck  check ((published_revision is null) = (published_on is null))
);
create index minutes__status__ix on minutes (status, id);
create index minutes__approved_at__ix on minutes (approved_at);
create index minutes__updated_at__ix on minutes (updated_at, id);
comment on table minutes is 'How far the minutes of a meeting have come; a meeting without a row here has draft minutes.';
comment on column minutes.id is 'The id of the meeting.';
comment on column minutes.circulated_on is 'Null where they were approved without anybody knowing when they were circulated.';
comment on column minutes.linked is 'Whether their approval put the link on the agenda of approved_at, and not somebody before; it is taken back with the approval.';

create table minutes_revision (
    id         text        not null collate "C",
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    meeting    text        not null collate "C",
    number     integer     not null,
    status     text        not null,
    "on"       date        not null,
    note       jsonb       not null,
    left_out   jsonb       not null,
    constraint minutes_revision__id__pk       primary key (id),
    constraint minutes_revision__meeting__fk  foreign key (meeting) references meeting,
    constraint minutes_revision__number__uq   unique (meeting, number),
    constraint minutes_revision__number__ck   check (number >= 1),
    constraint minutes_revision__status__ck   check (status in ('CIRCULATED', 'APPROVED', 'PUBLISHED')),
    constraint minutes_revision__note__ck     check (jsonb_typeof(note) = 'object'),
    constraint minutes_revision__left_out__ck check (jsonb_typeof(left_out) = 'array')
);
create index minutes_revision__status__ix on minutes_revision (status, id);
create index minutes_revision__created_at__ix on minutes_revision (created_at, id);
create index minutes_revision__number__ix on minutes_revision (number, id);
create index minutes_revision__updated_at__ix on minutes_revision (updated_at, id);
comment on table minutes_revision is 'The note of a meeting as it was when it was circulated, approved or published, with the names of its day.';
comment on column minutes_revision.left_out is 'What the public may not see and the published note therefore has not: how many parts of each kind.';

create index change__meeting_day__ix on change ((after ->> 'group'), (after ->> 'on')) where noun = 'meeting';

-- What a noun said when a revision was made. In general ids are not the order of commits. Here they are: who makes a revision locks
-- the records that it tells of before they are read, so a change was either kept by then, and has a lower id, or waits and gets a higher
-- one. Of the next meeting, which is not locked, it tells the day only. The collations let the index of the history be used, and an
-- aggregate keeps the planner from walking through all changes in search of the last.
create function noted(noun text, noun_id text, revision text) returns jsonb language sql stable as $$
    select (array_agg(c.after order by c.id desc))[1] from change c
    where c.noun = $1 collate "default" and c.noun_id = $2 collate "default"
      and c.id < (select (array_agg(r.id order by r.id))[1] from change r where r.noun = 'minutes_revision' and r.noun_id = $3 collate "default")
$$;

-- Whether that may be known: of what may be seen today, or when it was deleted, and either could be seen by what it was then
-- or says the same still, however far it has come since.
create function was_visible(noun text, noun_id text, revision text) returns boolean language plpgsql stable as $$
declare
    steps   constant text[] := array['version', 'updated_at', 'visibility'] || case noun when 'partner_update' then array['status', 'status_on', 'status_reason'] else '{}' end;
    past    constant jsonb  := noted(noun, noun_id, revision);
    present          jsonb;
begin
    select (array_agg(coalesce(c.after, c.before) order by c.id desc))[1] into present from change c
    where c.noun = was_visible.noun collate "default" and c.noun_id = was_visible.noun_id collate "default";
    return coalesce(is_visible(noun, present) and (is_visible(noun, past) or past - steps = present - steps), false);
end $$;

-- Where minutes and meetings say what cannot be true of both, and what to do about it.
create view minutes_contradiction with (security_invoker = true) as
select n.id, n.approved_at,
       case when m.status <> 'HELD' or m."on" > coalesce(n.circulated_on, n.approved_on) then
                format('The minutes of %s are %s, so it stays a meeting that was HELD, by %s. Take back first: %s.', n.id, n.status, coalesce(n.circulated_on, n.approved_on),
                    concat_ws(', ', case when n.published_on is not null then 'publication' end, case when n.approved_on is not null then 'approval' end,
                        case when n.circulated_on is not null then 'circulation' end))
            else
                format('The approval of the minutes of %s names %s, so that stays a later meeting of the group, %s, with the item that approves them. Take back first: %s.', n.id, a.id,
                    case n.approved_by when 'MEETING' then 'HELD on ' || n.approved_on else 'not CANCELLED' end,
                    concat_ws(', ', case when n.published_on is not null then 'publication' end, 'approval'))
       end as words
from minutes n
join meeting m on m.id = n.id
left join meeting a on a.id = n.approved_at
where n.status <> 'DRAFT'
  and (m.status <> 'HELD' or m."on" > coalesce(n.circulated_on, n.approved_on) or a."group" <> m."group" or a."on" <= m."on"
       or case n.approved_by when 'MEETING' then a.status <> 'HELD' or a."on" <> n.approved_on else a.status = 'CANCELLED' end
       or a.id is not null and not exists (select from meeting_agenda i where i.meeting = a.id and i.approves = n.id));
comment on view minutes_contradiction is 'Minutes that their meeting, or the one that their approval names, contradicts; there are none, since triggers refuse them.';

-- Holds whichever side is written, since who takes a step locks the meetings that it names, and who writes a meeting locks it.
create function refuse_contradiction_of_minutes() returns trigger language plpgsql as $$
declare
    meeting constant text := (case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end) ->> tg_argv[0];
    refusal          text;
begin
    select k.words into refusal from minutes_contradiction k where k.id = meeting or k.approved_at = meeting order by k.id limit 1;
    if refusal is not null then
        raise restrict_violation using message = refusal, table = tg_table_name;
    end if;
    return null;
end $$;

create constraint trigger minutes__no_contradiction after insert or update on minutes deferrable initially deferred for each row
    execute function refuse_contradiction_of_minutes('id');
create constraint trigger meeting__no_contradiction after update on meeting deferrable initially deferred for each row
    when ((old.status, old."on", old."group") is distinct from (new.status, new."on", new."group")) execute function refuse_contradiction_of_minutes('id');
create constraint trigger meeting_agenda__no_contradiction after update or delete on meeting_agenda deferrable initially deferred for each row
    when (old.approves is not null) execute function refuse_contradiction_of_minutes('meeting');

call track('minutes');
call guard('minutes', $$
    (status = 'PUBLISHED' or status in ('CIRCULATED', 'APPROVED') and (select sees_partners())) and (select true from meeting m where m.id = minutes.id)
$$);

-- A revision holds parts that not everybody sees who sees the minutes, so only what was published is seen as a row.
call track('minutes_revision');
call guard('minutes_revision', $$
    status = 'PUBLISHED' and (select true from minutes n where n.id = minutes_revision.meeting and n.published_revision = minutes_revision.number)
$$);

create view minutes_standing with (security_invoker = true) as
select m.id, m."group", m.number, m."on", coalesce(n.status, 'DRAFT') as status, n.status as kept, n.circulated_on, n.approved_on, a.id as approved_at, n.approved_by, n.published_on
from meeting m
left join minutes n on n.id = m.id
left join meeting a on a.id = n.approved_at
where m.status = 'HELD';
comment on view minutes_standing is 'How far the minutes of each meeting that was held have come, for whoever sees minutes that are not published.';
comment on column minutes_standing.kept is 'The status where the minutes have a row; an index finds it.';
