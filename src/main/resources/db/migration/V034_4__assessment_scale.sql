create table assessment_scale (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    title       text        not null,
    description text,
    edition     integer     not null,
    taxonomy    text        not null collate "C",
    constraint assessment_scale__id__pk      primary key (id),
    constraint assessment_scale__edition__uq unique (title, edition),
    constraint assessment_scale__edition__ck check (edition >= 1)
);
create index assessment_scale__taxonomy__ix on assessment_scale (taxonomy, id);
create index assessment_scale__title__ix on assessment_scale (title, id);
create index assessment_scale__edition__ix on assessment_scale (coalesce(edition, 2147483647), id);
create index assessment_scale__updated_at__ix on assessment_scale (updated_at, id);
comment on table assessment_scale is 'An edition of a scale by which sites are assessed, in each term of a taxonomy.';

create table assessment_scale_levels (
    assessment_scale text    not null collate "C",
    position         integer not null,
    value            integer not null,
    label            text    not null,
    description      text,
    constraint assessment_scale_levels__position__pk         primary key (assessment_scale, position),
    constraint assessment_scale_levels__assessment_scale__fk foreign key (assessment_scale) references assessment_scale on delete cascade,
    constraint assessment_scale__levels__uq                  unique (assessment_scale, value) deferrable initially deferred
);
comment on table assessment_scale_levels is 'The levels of a scale: a higher value is better.';

call track('assessment_scale');
call guard('assessment_scale', 'true');
