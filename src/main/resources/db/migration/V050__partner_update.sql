create table partner_update (
    id            text        not null collate "C",
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    partner       text        not null collate "C",
    meeting       text        not null collate "C",
    workstream    text        collate "C",
    channel       text,
    status        text        not null,
    status_on     date,
    status_reason text,
    constraint partner_update__id__pk            primary key (id),
    constraint partner_update__meeting__uq       unique (id, meeting),
    constraint partner_update__partner__fk       foreign key (partner) references partner,
    constraint partner_update__meeting__fk       foreign key (meeting) references meeting,
    constraint partner_update__workstream__fk    foreign key (workstream) references workstream,
    constraint partner_update__channel__ck       check (channel in ('IN_MEETING', 'WRITTEN', 'ON_BEHALF')),
    constraint partner_update__status__ck        check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PUBLISHED')),
    constraint partner_update__status_on__ck     check ((status = 'DRAFT') = (status_on is null)),
    constraint partner_update__status_reason__ck check (status <> 'RETURNED' or status_reason is not null)
);
create index partner_update__partner__ix on partner_update (partner, id);
create index partner_update__meeting__ix on partner_update (meeting, id);
create index partner_update__workstream__ix on partner_update (workstream, id);
create index partner_update__updated_at__ix on partner_update (updated_at, id);
comment on constraint partner_update__meeting__uq on partner_update is 'Lets a reflection name an update together with its meeting.';
comment on table partner_update is 'What a partner reports to a meeting.';

create table partner_update_points (
    partner_update text    not null collate "C",
    position       integer not null,
    depth          integer not null,
    text           text    not null,
    constraint partner_update_points__position__pk       primary key (partner_update, position),
    constraint partner_update_points__partner_update__fk foreign key (partner_update) references partner_update on delete cascade,
    constraint partner_update_points__depth__ck          check (depth >= 0 and (position > 0 or depth = 0))
);
comment on table partner_update_points is 'The points of an update in their order; a point is part of the nearest one above it of less depth.';

create table partner_update_figures (
    partner_update text    not null collate "C",
    position       integer not null,
    measure        text    not null collate "C",
    kind           text    not null,
    lower          bigint  not null,
    upper          bigint,
    given          text    not null,
    statement      text,
    constraint partner_update_figures__position__pk       primary key (partner_update, position),
    constraint partner_update_figures__partner_update__fk foreign key (partner_update) references partner_update on delete cascade,
    constraint partner_update_figures__kind__ck           check (kind in ('RESULT', 'RUNNING_TOTAL', 'TARGET')),
    constraint partner_update_figures__lower__ck          check (lower >= 0),
    constraint partner_update_figures__upper__ck          check (upper >= lower)
);
create index partner_update_figures__measure__ix on partner_update_figures (measure);
comment on table partner_update_figures is 'The counts that an update gives: each an interval, without an upper end where there is none, and the words it was given in.';

call track('partner_update');
call guard('partner_update', $$
    status = 'PUBLISHED' or partner in (select own_partners())
    or status in ('SUBMITTED', 'ACCEPTED') and (select sees_partners()) and exists (select from meeting m where m.id = partner_update.meeting)
$$);

create view reported_update with (security_invoker = true) as
select * from partner_update where status in ('SUBMITTED', 'ACCEPTED', 'PUBLISHED');
comment on view reported_update is 'The updates that count as reported: drafts and returned ones do not.';
