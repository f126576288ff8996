create table action (
    id              text        not null collate "C",
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    title           text        not null,
    reference       text,
    description     text,
    owner           text        collate "C",
    counterpart     text        collate "C",
    meeting         text        collate "C",
    workstream      text        collate "C",
    priority        text        collate "C",
    due_on          date,
    original_due_on date,
    status          text        not null,
    status_on       date,
    status_reason   text,
    visibility      text        not null,
    constraint action__id__pk              primary key (id),
    constraint action__owner__fk           foreign key (owner) references partner,
    constraint action__counterpart__fk     foreign key (counterpart) references partner,
    constraint action__meeting__fk         foreign key (meeting) references meeting,
    constraint action__workstream__fk      foreign key (workstream) references workstream,
    constraint action__priority__fk        foreign key (priority) references priority,
    constraint action__original_due_on__ck check (original_due_on is not null or due_on is null),
    constraint action__status__ck          check (status in ('OPEN', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'CANCELLED')),
    constraint action__status_on__ck       check ((status = 'OPEN') = (status_on is null)),
    constraint action__status_reason__ck   check (status not in ('BLOCKED', 'CANCELLED') or status_reason is not null),
    constraint action__visibility__ck      check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC'))
);
create index action__owner__ix on action (owner, id);
create index action__counterpart__ix on action (counterpart, id);
create index action__meeting__ix on action (meeting, id);
create index action__workstream__ix on action (workstream, id);
create index action__priority__ix on action (priority, id);
create index action__status__ix on action (status, id);
create index action__due_on__ix on action (coalesce(due_on, date '9999-12-31'), id);
create index action__title__ix on action (title, id);
create index action__reference__ix on action (reference, id);
create index action__updated_at__ix on action (updated_at, id);
create index action__visibility__ix on action (visibility, id);
comment on table action is 'Something that somebody will do.';
comment on column action.reference is 'What the minutes call it.';
comment on column action.original_due_on is 'The first date that it was due on.';

create table action_notes (
    action   text    not null collate "C",
    position integer not null,
    "on"     date    not null,
    text     text    not null,
    constraint action_notes__position__pk primary key (action, position),
    constraint action_notes__action__fk   foreign key (action) references action on delete cascade
);
comment on table action_notes is 'What was noted of the progress of an action.';

call track('action');
call guard('action', $$
    visibility in (select seen_visibilities()) or owner in (select own_partners()) or counterpart in (select own_partners())
$$);
