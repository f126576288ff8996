create table tag (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    taxonomy    text        not null collate "C",
    title       text        not null,
    description text,
    constraint tag__id__pk       primary key (id),
    constraint tag__taxonomy__ck check (taxonomy ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create index tag__taxonomy__ix on tag (taxonomy, id);
create index tag__title__ix on tag (title, id);
create index tag__updated_at__ix on tag (updated_at, id);
comment on table tag is 'A term of one of the taxonomies of the work plan.';

call track('tag');
call guard('tag', 'true');
