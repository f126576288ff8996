insert into workstream_kind (id, version, created_at, updated_at, title) values ('orchard', 1, now(), now(), 'Orchard');

create table planting (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    workstream  text        not null collate "C",
    trees       bigint      not null,
    remark      text,
    constraint planting__id__pk         primary key (id),
    constraint planting__workstream__fk foreign key (workstream) references workstream
);
create index planting__workstream__ix on planting (workstream, id);
create index planting__updated_at__ix on planting (updated_at, id);
comment on table planting is 'Trees planted at once: a kind of workstream that only the tests have.';

call track('planting');
call guard('planting', 'true');
