create table evaluation (
    id                text        not null collate "C",
    version           bigint      not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    session           text        collate "C",
    course            text        collate "C",
    kirkpatrick_level text        not null,
    "on"              date        not null,
    evaluator         text        collate "C",
    respondents_lower bigint,
    respondents_upper bigint,
    respondents_given text,
    finding           text,
    visibility        text        not null,
    constraint evaluation__id__pk                primary key (id),
    constraint evaluation__session__fk           foreign key (session) references training_session,
    constraint evaluation__course__fk            foreign key (course) references course,
    constraint evaluation__evaluator__fk         foreign key (evaluator) references partner,
    constraint evaluation__session__ck           check (num_nonnulls(session, course) = 1),
    constraint evaluation__kirkpatrick_level__ck check (kirkpatrick_level in ('REACTION', 'LEARNING', 'BEHAVIOUR', 'RESULTS')),
    constraint evaluation__respondents__ck       check ((respondents_lower is null) = (respondents_given is null) and respondents_lower >= 0
                                                        and (respondents_upper is null or respondents_upper >= respondents_lower)),
    constraint evaluation__visibility__ck        check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC'))
);
create index evaluation__session__ix on evaluation (session, id);
create index evaluation__course__ix on evaluation (course, id);
create index evaluation__evaluator__ix on evaluation (evaluator, id);
create index evaluation__on__ix on evaluation (coalesce("on", date '9999-12-31'), id);
create index evaluation__updated_at__ix on evaluation (updated_at, id);
create index evaluation__visibility__ix on evaluation (visibility, id);
comment on table evaluation is 'How a session or a course went.';
comment on column evaluation.kirkpatrick_level is 'What was asked: reaction, learning, behaviour or results, the four levels of Kirkpatrick.';

create table evaluation_confidence (
    evaluation    text    not null collate "C",
    position      integer not null,
    outcome       text    not null collate "C",
    before        numeric,
    after         numeric,
    scale_lowest  numeric not null,
    scale_highest numeric not null,
    constraint evaluation_confidence__position__pk   primary key (evaluation, position),
    constraint evaluation_confidence__evaluation__fk foreign key (evaluation) references evaluation on delete cascade,
    constraint evaluation__confidence__uq            unique (evaluation, outcome) deferrable initially deferred,
    constraint evaluation__confidence__ck            check (scale_lowest < scale_highest
                                                            and before between scale_lowest and scale_highest
                                                            and after between scale_lowest and scale_highest)
);
comment on table evaluation_confidence is 'How sure people were of a learning outcome before and after, on average.';

call track('evaluation');
call guard('evaluation', $$
    visibility in (select seen_visibilities()) and (session is null or (select true from training_session s where s.id = evaluation.session))
    or evaluator in (select own_partners())
$$);

create view evaluated_outcome with (security_invoker = true) as
select e.id as evaluation, coalesce(e.course, s.course) as course, c.outcome
from evaluation_confidence c
join evaluation e on e.id = c.evaluation
left join training_session s on s.id = e.session;
comment on view evaluated_outcome is 'The learning outcomes that evaluations speak of, each of the course that was evaluated or held in the session.';

-- Asked where a course loses an outcome, or a session gets another course; an evaluation itself is asked by the service.
create function require_evaluated_outcomes() returns trigger language plpgsql as $$
begin
    if exists (select from evaluated_outcome e
               where e.course = case tg_op when 'DELETE' then old.course else new.course end
                 and not exists (select from course_outcomes o where o.course = e.course and o.code = e.outcome)) then
        raise foreign_key_violation using message = 'update or delete of an outcome that was evaluated',
            table = 'evaluation', constraint = 'evaluation__outcome__fk';
    end if;
    return null;
end $$;

create constraint trigger course_outcomes__still_there after update or delete on course_outcomes deferrable initially deferred
    for each row execute function require_evaluated_outcomes();
create constraint trigger training_session__same_outcomes after update of course on training_session deferrable initially deferred
    for each row when (new.course <> old.course) execute function require_evaluated_outcomes();
