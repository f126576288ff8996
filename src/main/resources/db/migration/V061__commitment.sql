create table commitment (
    id            text        not null collate "C",
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    statement     text        not null,
    made_by       text        collate "C",
    made_by_role  text,
    made_to       text        collate "C",
    meeting       text        collate "C",
    made_on       date        not null,
    strength      text        not null,
    due_text      text,
    due_on        date,
    workstream    text        collate "C",
    priority      text        collate "C",
    status        text        not null,
    status_on     date,
    status_reason text,
    action        text        collate "C",
    visibility    text        not null,
    constraint commitment__id__pk            primary key (id),
    constraint commitment__made_by__fk       foreign key (made_by) references partner,
    constraint commitment__made_to__fk       foreign key (made_to) references partner,
    constraint commitment__meeting__fk       foreign key (meeting) references meeting,
    constraint commitment__workstream__fk    foreign key (workstream) references workstream,
    constraint commitment__priority__fk      foreign key (priority) references priority,
    constraint commitment__action__fk        foreign key (action) references action,
    constraint commitment__action__ck        check ((status = 'PROMOTED') = (action is not null)),
    constraint commitment__made_on__ck       check (made_on <= coalesce(status_on, (now() at time zone 'Europe/London')::date)),
    constraint commitment__strength__ck      check (strength in ('OFFER', 'INTENTION', 'COMMITMENT')),
    constraint commitment__status__ck        check (status in ('OPEN', 'PROMOTED', 'KEPT', 'LAPSED', 'DISMISSED')),
    constraint commitment__status_on__ck     check ((status = 'OPEN') = (status_on is null)),
    constraint commitment__status_reason__ck check (status <> 'DISMISSED' or status_reason is not null),
    constraint commitment__visibility__ck    check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC'))
);
create index commitment__made_by__ix on commitment (made_by, id);
create index commitment__made_to__ix on commitment (made_to, id);
create index commitment__meeting__ix on commitment (meeting, id);
create index commitment__workstream__ix on commitment (workstream, id);
create index commitment__priority__ix on commitment (priority, id);
create index commitment__action__ix on commitment (action, id);
create index commitment__status__ix on commitment (status, id);
create index commitment__register__ix on commitment (status, coalesce(made_on, date '9999-12-31'), id);
create index commitment__made_on__ix on commitment (coalesce(made_on, date '9999-12-31'), id);
create index commitment__due_on__ix on commitment (coalesce(due_on, date '9999-12-31'), id);
create index commitment__updated_at__ix on commitment (updated_at, id);
create index commitment__visibility__ix on commitment (visibility, id);
comment on table commitment is 'A promise made in passing, and what came of it.';
comment on column commitment.due_text is 'When it is due, in the words that were said.';
comment on column commitment.action is 'The action that it was made into.';
comment on constraint commitment__made_on__ck on commitment is 'must not be in the future, nor after the day of its status';

call track('commitment');
call guard('commitment', $$
    visibility in (select seen_visibilities()) or made_by in (select own_partners()) or made_to in (select own_partners())
$$);
