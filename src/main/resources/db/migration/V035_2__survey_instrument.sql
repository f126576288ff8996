create table survey_instrument (
    id            text        not null collate "C",
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    survey        text        not null collate "C",
    number        integer     not null,
    title         text        not null,
    status        text        not null,
    status_on     date,
    status_reason text,
    constraint survey_instrument__id__pk        primary key (id),
    constraint survey_instrument__survey__fk    foreign key (survey) references survey,
    constraint survey_instrument__number__uq    unique (survey, number),
    constraint survey_instrument__number__ck    check (number >= 1),
    constraint survey_instrument__status__ck    check (status in ('DRAFT', 'CONSULTATION', 'AGREED')),
    constraint survey_instrument__status_on__ck check ((status = 'DRAFT') = (status_on is null))
);
create index survey_instrument__status__ix on survey_instrument (status, id);
create index survey_instrument__order__ix on survey_instrument (coalesce(number, 2147483647), id);
create index survey_instrument__title__ix on survey_instrument (title, id);
create index survey_instrument__updated_at__ix on survey_instrument (updated_at, id);
comment on table survey_instrument is 'A version of the questions of a survey.';

create table survey_instrument_outcomes (
    survey_instrument text    not null collate "C",
    position          integer not null,
    code              text    not null collate "C",
    text              text    not null,
    constraint survey_instrument_outcomes__position__pk          primary key (survey_instrument, position),
    constraint survey_instrument_outcomes__survey_instrument__fk foreign key (survey_instrument) references survey_instrument on delete cascade,
    constraint survey_instrument__outcomes__uq                   unique (survey_instrument, code) deferrable initially deferred
);
comment on table survey_instrument_outcomes is 'The learning outcomes that a survey is to tell of.';

create table survey_instrument_dimensions (
    survey_instrument text    not null collate "C",
    position          integer not null,
    code              text    not null collate "C",
    title             text    not null,
    areas             boolean not null,
    constraint survey_instrument_dimensions__position__pk          primary key (survey_instrument, position),
    constraint survey_instrument_dimensions__survey_instrument__fk foreign key (survey_instrument) references survey_instrument on delete cascade,
    constraint survey_instrument__dimensions__uq                   unique (survey_instrument, code) deferrable initially deferred
);
comment on table survey_instrument_dimensions is 'What groups the respondents of a survey are told apart by.';
comment on column survey_instrument_dimensions.areas is 'Whether its categories are the council areas.';

create table survey_instrument_categories (
    survey_instrument text    not null collate "C",
    position          integer not null,
    dimension         text    not null collate "C",
    code              text    not null collate "C",
    label             text    not null,
    constraint survey_instrument_categories__position__pk          primary key (survey_instrument, position),
    constraint survey_instrument_categories__survey_instrument__fk foreign key (survey_instrument) references survey_instrument on delete cascade,
    constraint survey_instrument__categories__uq                   unique (survey_instrument, dimension, code) deferrable initially deferred
);
comment on table survey_instrument_categories is 'The groups of each dimension whose groups are not the council areas.';

create table survey_instrument_questions (
    survey_instrument text    not null collate "C",
    position          integer not null,
    code              text    not null collate "C",
    text              text    not null,
    type              text    not null,
    required          boolean not null,
    outcome           text    collate "C",
    lowest            integer,
    highest           integer,
    band_width        integer,
    constraint survey_instrument_questions__position__pk          primary key (survey_instrument, position),
    constraint survey_instrument_questions__survey_instrument__fk foreign key (survey_instrument) references survey_instrument on delete cascade,
    constraint survey_instrument__questions__uq                   unique (survey_instrument, code) deferrable initially deferred,
    constraint survey_instrument_questions__type__ck              check (type in ('SINGLE', 'MULTIPLE', 'SCALE', 'NUMBER', 'TEXT')),
    constraint survey_instrument_questions__highest__ck           check (highest > lowest),
    constraint survey_instrument_questions__band_width__ck        check (band_width >= 1)
);
create index survey_instrument_questions__code__ix on survey_instrument_questions (code);
comment on table survey_instrument_questions is 'The questions of a survey, each with the type of its answer.';

create table survey_instrument_options (
    survey_instrument text    not null collate "C",
    position          integer not null,
    question          text    not null collate "C",
    code              text    not null collate "C",
    label             text    not null,
    constraint survey_instrument_options__position__pk          primary key (survey_instrument, position),
    constraint survey_instrument_options__survey_instrument__fk foreign key (survey_instrument) references survey_instrument on delete cascade,
    constraint survey_instrument__options__uq                   unique (survey_instrument, question, code) deferrable initially deferred
);
comment on table survey_instrument_options is 'The answers that may be chosen to a question of one or of several choices.';

create table survey_instrument_consulted (
    survey_instrument text    not null collate "C",
    position          integer not null,
    partner           text    not null collate "C",
    constraint survey_instrument_consulted__position__pk          primary key (survey_instrument, position),
    constraint survey_instrument_consulted__survey_instrument__fk foreign key (survey_instrument) references survey_instrument on delete cascade,
    constraint survey_instrument__consulted__fk                   foreign key (partner) references partner,
    constraint survey_instrument__consulted__uq                   unique (partner, survey_instrument) deferrable initially deferred
);
comment on table survey_instrument_consulted is 'The partners that are asked for feedback on a version.';

call track('survey_instrument');
