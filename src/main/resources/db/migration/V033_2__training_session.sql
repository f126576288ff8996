alter table tag add constraint tag__taxonomy__uq unique (id, taxonomy);

create view audience with (security_invoker = true) as
select * from tag where taxonomy = 'audience';
comment on view audience is 'The audiences of training: the terms of the taxonomy of that name.';

create table training_session (
    id               text        not null collate "C",
    version          bigint      not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    course           text        not null collate "C",
    description      text,
    starts_on        date        not null,
    ends_on          date,
    mode             text,
    place            text,
    area             text        collate "C",
    audience         text        collate "C",
    taxonomy         text        not null collate "C" generated always as ('audience') stored,
    deliverer        text        collate "C",
    invited_lower    bigint,
    invited_upper    bigint,
    invited_given    text,
    attended_lower   bigint,
    attended_upper   bigint,
    attended_given   text,
    completed_lower  bigint,
    completed_upper  bigint,
    completed_given  text,
    cumulative       boolean     not null,
    trains_trainers  boolean     not null,
    cascade_of       text        collate "C",
    of_trainers      boolean     not null generated always as (true) stored,
    status           text        not null,
    status_on        date,
    status_reason    text,
    visibility       text        not null,
    constraint training_session__id__pk              primary key (id),
    constraint training_session__trains_trainers__uq unique (id, trains_trainers),
    constraint training_session__course__fk          foreign key (course) references course,
    constraint training_session__area__fk            foreign key (area) references area,
    constraint training_session__audience__fk        foreign key (audience, taxonomy) references tag (id, taxonomy),
    constraint training_session__deliverer__fk       foreign key (deliverer) references partner,
    constraint training_session__cascade_of__fk      foreign key (cascade_of, of_trainers) references training_session (id, trains_trainers),
    constraint training_session__cascade_of__ck      check (cascade_of <> id),
    constraint training_session__starts_on__ck       check (status <> 'DELIVERED' or starts_on <= status_on),
    constraint training_session__ends_on__ck         check (ends_on >= starts_on),
    constraint training_session__mode__ck            check (mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    constraint training_session__invited__ck         check ((invited_lower is null) = (invited_given is null) and invited_lower >= 0
                                                            and (invited_upper is null or invited_upper >= invited_lower)),
    constraint training_session__attended__ck        check ((attended_lower is null) = (attended_given is null) and attended_lower >= 0
                                                            and (attended_upper is null or attended_upper >= attended_lower)
                                                            and (invited_upper is null or attended_lower <= invited_upper)),
    constraint training_session__completed__ck       check ((completed_lower is null) = (completed_given is null) and completed_lower >= 0
                                                            and (completed_upper is null or completed_upper >= completed_lower)
                                                            and (attended_upper is null or completed_lower <= attended_upper)),
    constraint training_session__status__ck          check (status in ('PLANNED', 'DELIVERED', 'CANCELLED')),
    constraint training_session__status_on__ck       check ((status = 'PLANNED') = (status_on is null)),
    constraint training_session__status_reason__ck   check (status <> 'CANCELLED' or status_reason is not null),
    constraint training_session__visibility__ck      check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC'))
);
create index training_session__course__ix on training_session (course, id);
create index training_session__area__ix on training_session (area, id);
create index training_session__audience__ix on training_session (audience, id);
create index training_session__deliverer__ix on training_session (deliverer, id);
create index training_session__cascade_of__ix on training_session (cascade_of, id);
create index training_session__status__ix on training_session (status, id);
create index training_session__starts_on__ix on training_session (coalesce(starts_on, date '9999-12-31'), id);
create index training_session__delivered__ix on training_session (starts_on) where status = 'DELIVERED';
create index training_session__ends_on__ix on training_session (coalesce(ends_on, date '9999-12-31'), id);
create index training_session__updated_at__ix on training_session (updated_at, id);
create index training_session__visibility__ix on training_session (visibility, id);
comment on table training_session is 'One delivery of a course: planned, delivered or cancelled. A plain session is too many other things.';
comment on column training_session.cumulative is 'Its counts are a running total that already holds those of earlier sessions.';
comment on column training_session.cascade_of is 'The session that made its trainers.';
comment on column training_session.taxonomy is 'Of which taxonomy its audience must be.';
comment on column training_session.of_trainers is 'What the session that it is a cascade of must be.';
comment on constraint training_session__cascade_of__ck on training_session is 'must not lead back to the session itself';
comment on constraint training_session__starts_on__ck on training_session is 'must not be after the day of its delivery; take that back first';

call track('training_session');
call guard('training_session', $$ visibility in (select seen_visibilities()) or deliverer in (select own_partners()) $$);

create view train_the_trainer_session with (security_invoker = true) as
select * from training_session where trains_trainers;
comment on view train_the_trainer_session is 'The sessions that make trainers.';

create view delivered_session with (security_invoker = true) as
select s.*, c.workstream, c.level from training_session s join course c on c.id = s.course where s.status = 'DELIVERED';
comment on view delivered_session is 'The sessions that took place, which alone are ever counted.';

-- One after another, since two sessions that are linked at once could close a circle that neither of them sees.
create function refuse_circle_of_cascades() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('training_session.cascade_of', 0));
    if exists (with recursive above (session) as (
                   select new.cascade_of
                   union
                   select s.cascade_of from above a join training_session s on s.id = a.session
               ) select from above a where a.session = new.id) then
        raise check_violation using message = 'a circle of cascades', table = 'training_session', constraint = 'training_session__cascade_of__ck';
    end if;
    return null;
end $$;

create trigger training_session__no_circle after insert or update of cascade_of on training_session for each row
    when (new.cascade_of is not null) execute function refuse_circle_of_cascades();
