-- Nothing here says who or when: no instant, no sequence, no version, no history. Ids are random, and a token, a response
-- and its texts refer to the wave and never to each other.
create table survey_token (
    wave text not null collate "C",
    hash text not null collate "C",
    constraint survey_token__hash__pk primary key (wave, hash),
    constraint survey_token__wave__fk foreign key (wave) references survey_wave
);
comment on table survey_token is 'The tokens of a wave that are not spent yet, each good for one response; only their digests.';

create table survey_response (
    id      uuid  not null default gen_random_uuid(),
    wave    text  not null collate "C",
    groups  jsonb not null,
    answers jsonb not null,
    constraint survey_response__id__pk      primary key (id),
    constraint survey_response__wave__fk    foreign key (wave) references survey_wave,
    constraint survey_response__groups__ck  check (jsonb_typeof(groups) = 'object'),
    constraint survey_response__answers__ck check (jsonb_typeof(answers) = 'object')
);
create index survey_response__wave__ix on survey_response (wave, id);
comment on table survey_response is 'What one respondent answered, and the groups that were given; free text is kept apart.';
comment on column survey_response.groups is 'The category by the code of its dimension; a dimension that was not recorded is left out.';
comment on column survey_response.answers is 'The value by the code of its question: an option, a list of options or a whole number.';

create table survey_text (
    id       uuid not null default gen_random_uuid(),
    wave     text not null collate "C",
    question text not null collate "C",
    text     text not null,
    constraint survey_text__id__pk   primary key (id),
    constraint survey_text__wave__fk foreign key (wave) references survey_wave
);
create index survey_text__wave__ix on survey_text (wave, question, id);
comment on table survey_text is 'What was written in answer to a question of free text; which response it came with is not kept.';

create table survey_import (
    id        uuid    not null default gen_random_uuid(),
    wave      text    not null collate "C",
    digest    text    not null collate "C",
    responses integer not null,
    "on"      date    not null,
    constraint survey_import__id__pk         primary key (id),
    constraint survey_import__wave__fk       foreign key (wave) references survey_wave,
    constraint survey_import__digest__uq     unique (wave, digest),
    constraint survey_import__responses__ck  check (responses >= 1)
);
comment on table survey_import is 'The files of responses that were imported into a wave, so that none is imported twice.';
