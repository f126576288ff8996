create table minutes_import (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    content     jsonb       not null,
    margin      jsonb       not null,
    settled     jsonb       not null,
    status      text        not null,
    accepted_on date,
    constraint minutes_import__id__pk           primary key (id),
    constraint minutes_import__status__ck       check (status in ('READ', 'ACCEPTED')),
    constraint minutes_import__accepted_on__ck  check ((status = 'ACCEPTED') = (accepted_on is not null)),
    constraint minutes_import__content__ck      check (jsonb_typeof(content) = 'object'),
    constraint minutes_import__margin__ck       check (jsonb_typeof(margin) = 'object'),
    constraint minutes_import__settled__ck      check (jsonb_typeof(settled) = 'array')
);
create index minutes_import__status__ix on minutes_import (status, id);
create index minutes_import__updated_at__ix on minutes_import (updated_at, id);
comment on table minutes_import is 'Minutes that were read, to be corrected and accepted. Their text is not kept, since it may name people.';
comment on column minutes_import.margin is 'What the reading told beside the content: coverage, lines without a place, warnings.';
comment on column minutes_import.settled is 'What became of each thing in the content when it was accepted last.';

call track('minutes_import');
call guard('minutes_import', 'false');
