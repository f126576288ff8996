create table course (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    workstream  text        not null collate "C",
    title       text        not null,
    description text,
    level       text,
    provider    text        collate "C",
    constraint course__id__pk         primary key (id),
    constraint course__workstream__fk foreign key (workstream) references workstream,
    constraint course__provider__fk   foreign key (provider) references partner,
    constraint course__level__ck      check (level in ('INFORMED', 'SKILLED', 'ENHANCED', 'SPECIALIST'))
);
create index course__workstream__ix on course (workstream, id);
create index course__provider__ix on course (provider, id);
create index course__level__ix on course (level, id);
create index course__title__ix on course (title, id);
create index course__updated_at__ix on course (updated_at, id);
comment on table course is 'What a training teaches; its sessions are its deliveries.';
comment on column course.level is 'The level of practice that it prepares for; null where not recorded.';

create table course_co_produced_with (
    course           text    not null collate "C",
    position         integer not null,
    co_produced_with text    not null collate "C",
    constraint course_co_produced_with__position__pk primary key (course, position),
    constraint course_co_produced_with__course__fk   foreign key (course) references course on delete cascade,
    constraint course__co_produced_with__fk          foreign key (co_produced_with) references partner,
    constraint course__co_produced_with__uq          unique (co_produced_with, course) deferrable initially deferred
);
comment on table course_co_produced_with is 'The partners that a course was made together with.';

create table course_outcomes (
    course   text    not null collate "C",
    position integer not null,
    code     text    not null collate "C",
    text     text    not null,
    constraint course_outcomes__position__pk primary key (course, position),
    constraint course_outcomes__course__fk   foreign key (course) references course on delete cascade,
    constraint course__outcomes__uq          unique (course, code) deferrable initially deferred,
    constraint course_outcomes__code__ck     check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table course_outcomes is 'What who took a course should know or be able to do.';

create table course_tags (
    course   text    not null collate "C",
    position integer not null,
    tag      text    not null collate "C",
    constraint course_tags__position__pk primary key (course, position),
    constraint course_tags__course__fk   foreign key (course) references course on delete cascade,
    constraint course__tags__fk          foreign key (tag) references tag,
    constraint course__tags__uq          unique (tag, course) deferrable initially deferred
);
comment on table course_tags is 'The tags of a course.';

call track('course');
call guard('course', 'true');
