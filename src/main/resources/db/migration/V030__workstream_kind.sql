create table workstream_kind (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    title       text        not null,
    description text,
    constraint workstream_kind__id__pk primary key (id)
);
create index workstream_kind__title__ix on workstream_kind (title, id);
create index workstream_kind__updated_at__ix on workstream_kind (updated_at, id);
comment on table workstream_kind is 'A sort of workstream.';

call track('workstream_kind');
call guard('workstream_kind', 'true');

insert into workstream_kind (id, version, created_at, updated_at, title, description)
select id, 1, now(), now(), title, description from (values
    ('training',      'Training',      'Delivery of training.'),
    ('site',          'Site',          'Implementation at one place.'),
    ('survey',        'Survey',        'A survey, from its first draft to its findings.'),
    ('education',     'Education',     'Courses and modules of education.'),
    ('leadership',    'Leadership',    'Support for leaders.'),
    ('co-production', 'Co-production', 'Work with people with lived experience.'),
    ('other',         'Other',         null)
) as usual (id, title, description);
