create table survey_wave (
    id            text        not null collate "C",
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    instrument    text        not null collate "C",
    title         text        not null,
    opens_on      date,
    closes_on     date,
    opened_on     date,
    closed_on     date,
    status        text        not null,
    status_on     date,
    status_reason text,
    constraint survey_wave__id__pk         primary key (id),
    constraint survey_wave__instrument__fk foreign key (instrument) references survey_instrument,
    constraint survey_wave__closes_on__ck  check (closes_on >= opens_on),
    constraint survey_wave__closed_on__ck  check (closed_on >= opened_on),
    constraint survey_wave__status__ck     check (status in ('PLANNED', 'OPEN', 'CLOSED', 'ANALYSED', 'PUBLISHED')),
    constraint survey_wave__status_on__ck  check ((status = 'PLANNED') = (status_on is null) and (status = 'PLANNED') = (opened_on is null)
                                                  and (status in ('PLANNED', 'OPEN')) = (closed_on is null))
);
create index survey_wave__instrument__ix on survey_wave (instrument, id);
create index survey_wave__status__ix on survey_wave (status, id);
create index survey_wave__title__ix on survey_wave (title, id);
create index survey_wave__opens_on__ix on survey_wave (coalesce(opens_on, date '9999-12-31'), id);
create index survey_wave__closes_on__ix on survey_wave (coalesce(closes_on, date '9999-12-31'), id);
create index survey_wave__updated_at__ix on survey_wave (updated_at, id);
comment on table survey_wave is 'One collection of responses with a version of a survey.';
comment on column survey_wave.opens_on is 'The day that is planned; opened_on is the day that it was.';

create table survey_wave_population (
    survey_wave text    not null collate "C",
    position    integer not null,
    dimension   text    collate "C",
    category    text    collate "C",
    lower       bigint  not null,
    upper       bigint,
    given       text    not null,
    constraint survey_wave_population__position__pk    primary key (survey_wave, position),
    constraint survey_wave_population__survey_wave__fk foreign key (survey_wave) references survey_wave on delete cascade,
    constraint survey_wave_population__category__ck    check ((dimension is null) = (category is null)),
    constraint survey_wave_population__lower__ck       check (lower >= 0),
    constraint survey_wave_population__upper__ck       check (upper >= lower)
);
comment on table survey_wave_population is 'How many were invited to a wave: in all, and of each group where that is known.';

call track('survey_wave');
call guard('survey_wave', $$ (select sees_partners()) or status = 'PUBLISHED' $$);

-- What was asked, and what was promised to those who answered, is read with the results of a wave that is published.
call guard('survey_instrument', $$
    (select sees_partners()) or exists (select from survey_wave w where w.instrument = survey_instrument.id and w.status = 'PUBLISHED')
$$);
call guard('survey', $$
    (select sees_partners())
    or exists (select from survey_instrument i join survey_wave w on w.instrument = i.id where i.survey = survey.id and w.status = 'PUBLISHED')
$$);
