create table meeting (
    id                  text        not null collate "C",
    version             bigint      not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    "group"             text        not null collate "C",
    number              integer,
    "on"                date        not null,
    mode                text,
    purpose             text,
    apologies           text        not null,
    status              text        not null,
    cancelled_on        date,
    cancellation_reason text,
    visibility          text        not null,
    constraint meeting__id__pk           primary key (id),
    constraint meeting__group__fk        foreign key ("group") references governance_group,
    constraint meeting__on__uq           unique ("on", "group"),
    constraint meeting__number__uq       unique ("group", number),
    constraint meeting__number__ck       check (number >= 1),
    constraint meeting__on__ck           check (status <> 'HELD' or "on" <= (now() at time zone 'Europe/London')::date),
    constraint meeting__mode__ck         check (mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    constraint meeting__apologies__ck    check (apologies in ('NAMED', 'NONE', 'NOTED_NOT_NAMED', 'NOT_RECORDED')),
    constraint meeting__status__ck       check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint meeting__cancelled_on__ck check ((status = 'CANCELLED') = (cancelled_on is not null) and (cancelled_on is not null or cancellation_reason is null)),
    constraint meeting__visibility__ck   check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC'))
);
create index meeting__on__ix on meeting (coalesce("on", date '9999-12-31'), id);
create index meeting__number__ix on meeting (coalesce(number, 2147483647), id);
create index meeting__status__ix on meeting (status, id);
create index meeting__updated_at__ix on meeting (updated_at, id);
create index meeting__visibility__ix on meeting (visibility, id);
comment on constraint meeting__on__ck on meeting is 'must not be in the future while the meeting is held; take that back first';
comment on table meeting is 'A meeting of a group: planned, held on its day, or cancelled.';
comment on column meeting.apologies is 'What is known of apologies: unknown is not none.';

create table meeting_attendance (
    meeting  text    not null collate "C",
    position integer not null,
    partner  text    collate "C",
    category text,
    presence text    not null,
    role     text,
    constraint meeting_attendance__position__pk primary key (meeting, position),
    constraint meeting_attendance__meeting__fk  foreign key (meeting) references meeting on delete cascade,
    constraint meeting__attendance__fk          foreign key (partner) references partner,
    constraint meeting__attendance__uq          unique (meeting, partner) deferrable initially deferred,
    constraint meeting__attendance__ck          check (num_nonnulls(partner, category) = 1),
    constraint meeting_attendance__presence__ck check (presence in ('PRESENT', 'APOLOGIES', 'IN_ATTENDANCE'))
);
create index meeting_attendance__partner__ix on meeting_attendance (partner);
comment on table meeting_attendance is 'Who was at a meeting or sent apologies: a partner, or people of a category that the record does not name.';

create table meeting_agenda (
    meeting  text    not null collate "C",
    position integer not null,
    title    text    not null,
    purpose  text,
    lead     text    collate "C",
    approves text    collate "C",
    constraint meeting_agenda__position__pk primary key (meeting, position),
    constraint meeting_agenda__meeting__fk  foreign key (meeting) references meeting on delete cascade,
    constraint meeting__agenda__fk          foreign key (lead) references partner,
    constraint meeting__approves__fk        foreign key (approves) references meeting,
    constraint meeting_agenda__purpose__ck  check (purpose in ('INFORMATION', 'DISCUSSION', 'DECISION')),
    constraint meeting_agenda__approves__ck check (approves <> meeting)
);
create index meeting_agenda__lead__ix on meeting_agenda (lead);
create index meeting_agenda__approves__ix on meeting_agenda (approves);
comment on constraint meeting_agenda__approves__ck on meeting_agenda is 'must not be the meeting itself';
comment on table meeting_agenda is 'What a meeting was called to talk about, item by item.';
comment on column meeting_agenda.approves is 'The meeting for whose note the item is there; whether it was approved, its minutes tell.';

create table meeting_discussion (
    meeting  text    not null collate "C",
    position integer not null,
    item     integer not null,
    depth    integer not null,
    text     text    not null,
    constraint meeting_discussion__position__pk primary key (meeting, position),
    constraint meeting_discussion__meeting__fk  foreign key (meeting) references meeting on delete cascade,
    constraint meeting_discussion__item__ck     check (item >= 0),
    constraint meeting_discussion__depth__ck    check (depth >= 0 and (position > 0 or depth = 0))
);
comment on table meeting_discussion is 'What was said under the items of an agenda, in its order; a point is part of the nearest one above it of less depth.';
comment on column meeting_discussion.item is 'The position of the item on the agenda.';

call track('meeting');
call guard('meeting', $$ visibility in (select seen_visibilities()) $$);
