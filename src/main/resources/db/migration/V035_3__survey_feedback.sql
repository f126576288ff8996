create table survey_feedback (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    instrument  text        not null collate "C",
    partner     text        not null collate "C",
    question    text        collate "C",
    text        text        not null,
    "on"        date        not null,
    taken       text,
    reason      text,
    answered_on date,
    constraint survey_feedback__id__pk          primary key (id),
    constraint survey_feedback__instrument__fk  foreign key (instrument) references survey_instrument,
    constraint survey_feedback__partner__fk     foreign key (partner) references partner,
    constraint survey_feedback__taken__ck       check (taken in ('TAKEN', 'PARTLY_TAKEN', 'NOT_TAKEN')),
    constraint survey_feedback__reason__ck      check ((taken is null) = (reason is null)),
    constraint survey_feedback__answered_on__ck check ((taken is null) = (answered_on is null))
);
create index survey_feedback__instrument__ix on survey_feedback (instrument, partner, id);
create index survey_feedback__partner__ix on survey_feedback (partner, id);
create index survey_feedback__question__ix on survey_feedback (question, id);
create index survey_feedback__taken__ix on survey_feedback (taken, id);
create index survey_feedback__on__ix on survey_feedback (coalesce("on", date '9999-12-31'), id);
create index survey_feedback__updated_at__ix on survey_feedback (updated_at, id);
comment on table survey_feedback is 'What a partner says of a version of a survey in its consultation, and what became of it.';
comment on column survey_feedback.question is 'The code of a question of that version, as it was then.';

call track('survey_feedback');
call guard('survey_feedback', $$ (select sees_partners()) $$);
