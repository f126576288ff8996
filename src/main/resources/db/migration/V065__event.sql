create table event (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    title       text        not null,
    description text,
    audience    text,
    "on"        date        not null,
    ends_on     date,
    mode        text,
    url         text,
    meeting     text        collate "C",
    visibility  text        not null,
    constraint event__id__pk         primary key (id),
    constraint event__meeting__fk    foreign key (meeting) references meeting,
    constraint event__ends_on__ck    check (ends_on >= "on"),
    constraint event__mode__ck       check (mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    constraint event__url__ck        check (url ~* '^https?://'),
    constraint event__visibility__ck check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC'))
);
create index event__on__ix on event (coalesce("on", date '9999-12-31'), id);
create index event__title__ix on event (title, id);
create index event__meeting__ix on event (meeting, id);
create index event__updated_at__ix on event (updated_at, id);
create index event__visibility__ix on event (visibility, id);
comment on table event is 'A dated occasion.';
comment on column event.meeting is 'The meeting that was told of it.';

create table event_hosts (
    event    text    not null collate "C",
    position integer not null,
    partner  text    not null collate "C",
    constraint event_hosts__position__pk primary key (event, position),
    constraint event_hosts__event__fk    foreign key (event) references event on delete cascade,
    constraint event__hosts__fk          foreign key (partner) references partner,
    constraint event__hosts__uq          unique (event, partner) deferrable initially deferred
);
create index event_hosts__partner__ix on event_hosts (partner, event);
comment on table event_hosts is 'The partners that hold an event.';

call track('event');
call guard('event', $$ visibility in (select seen_visibilities()) $$);
