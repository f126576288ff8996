create table lesson (
    id         text        not null collate "C",
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    site       text        not null collate "C",
    title      text        not null,
    text       text        not null,
    "on"       date        not null,
    visibility text        not null,
    constraint lesson__id__pk         primary key (id),
    constraint lesson__site__fk       foreign key (site) references site,
    constraint lesson__visibility__ck check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC'))
);
create index lesson__site__ix on lesson (site, id);
create index lesson__title__ix on lesson (title, id);
create index lesson__on__ix on lesson (coalesce("on", date '9999-12-31'), id);
create index lesson__updated_at__ix on lesson (updated_at, id);
create index lesson__visibility__ix on lesson (visibility, id);
comment on table lesson is 'What a site learned and shared with others.';

create table lesson_tags (
    lesson   text    not null collate "C",
    position integer not null,
    tag      text    not null collate "C",
    constraint lesson_tags__position__pk primary key (lesson, position),
    constraint lesson_tags__lesson__fk   foreign key (lesson) references lesson on delete cascade,
    constraint lesson__tags__fk          foreign key (tag) references tag,
    constraint lesson__tags__uq          unique (tag, lesson) deferrable initially deferred
);
comment on table lesson_tags is 'The tags of a lesson.';

call track('lesson');
call guard('lesson', $$
    (select lesson.visibility in (select seen_visibilities()) or s.lead in (select own_partners()) from site s where s.id = lesson.site)
$$);
