create table priority (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    plan        text        not null collate "C",
    number      integer     not null,
    title       text        not null,
    description text,
    agreed_on   date,
    constraint priority__id__pk     primary key (id),
    constraint priority__plan__fk   foreign key (plan) references plan,
    constraint priority__number__uq unique (plan, number),
    constraint priority__number__ck check (number between 1 and 999)
);
create index priority__plan__ix on priority (plan, id);
create index priority__number__ix on priority (number, id);
create index priority__title__ix on priority (title, id);
create index priority__updated_at__ix on priority (updated_at, id);
comment on table priority is 'One of the numbered priorities of a plan.';

create table priority_tags (
    priority text    not null collate "C",
    position integer not null,
    tag      text    not null collate "C",
    constraint priority_tags__position__pk primary key (priority, position),
    constraint priority_tags__priority__fk foreign key (priority) references priority on delete cascade,
    constraint priority__tags__fk          foreign key (tag) references tag,
    constraint priority__tags__uq          unique (tag, priority) deferrable initially deferred
);
comment on table priority_tags is 'The tags of a priority.';

call track('priority');
call guard('priority', 'true');
