create table workstream (
    id            text        not null collate "C",
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    title         text        not null,
    description   text,
    kind          text        not null collate "C",
    priority      text        collate "C",
    lead          text        collate "C",
    starts_on     date,
    ends_on       date,
    status        text        not null,
    status_on     date,
    status_reason text,
    constraint workstream__id__pk            primary key (id),
    constraint workstream__kind__fk          foreign key (kind) references workstream_kind,
    constraint workstream__priority__fk      foreign key (priority) references priority,
    constraint workstream__lead__fk          foreign key (lead) references partner,
    constraint workstream__ends_on__ck       check (ends_on >= starts_on),
    constraint workstream__status__ck        check (status in ('PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETE', 'STOPPED')),
    constraint workstream__status_on__ck     check ((status = 'PLANNED') = (status_on is null)),
    constraint workstream__status_reason__ck check (status not in ('PAUSED', 'STOPPED') or status_reason is not null)
);
create index workstream__kind__ix on workstream (kind, id);
create index workstream__priority__ix on workstream (priority, id);
create index workstream__lead__ix on workstream (lead, id);
create index workstream__status__ix on workstream (status, id);
create index workstream__title__ix on workstream (title, id);
create index workstream__starts_on__ix on workstream (coalesce(starts_on, date '9999-12-31'), id);
create index workstream__ends_on__ix on workstream (coalesce(ends_on, date '9999-12-31'), id);
create index workstream__updated_at__ix on workstream (updated_at, id);
comment on table workstream is 'A strand of a programme.';
comment on column workstream.status_on is 'The day since which it has its status; unknown only while it is planned.';

create table workstream_partners (
    workstream text    not null collate "C",
    position   integer not null,
    partner    text    not null collate "C",
    constraint workstream_partners__position__pk   primary key (workstream, position),
    constraint workstream_partners__workstream__fk foreign key (workstream) references workstream on delete cascade,
    constraint workstream__partners__fk            foreign key (partner) references partner,
    constraint workstream__partners__uq            unique (partner, workstream) deferrable initially deferred
);
comment on table workstream_partners is 'The partners that carry a workstream, beside its lead.';

create table workstream_tags (
    workstream text    not null collate "C",
    position   integer not null,
    tag        text    not null collate "C",
    constraint workstream_tags__position__pk   primary key (workstream, position),
    constraint workstream_tags__workstream__fk foreign key (workstream) references workstream on delete cascade,
    constraint workstream__tags__fk            foreign key (tag) references tag,
    constraint workstream__tags__uq            unique (tag, workstream) deferrable initially deferred
);
comment on table workstream_tags is 'The tags of a workstream.';

call track('workstream');
call guard('workstream', 'true');
