create table decision (
    id         text        not null collate "C",
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    meeting    text        not null collate "C",
    statement  text        not null,
    conditions text,
    supersedes text        collate "C",
    visibility text        not null,
    constraint decision__id__pk         primary key (id),
    constraint decision__meeting__fk    foreign key (meeting) references meeting,
    constraint decision__supersedes__fk foreign key (supersedes) references decision,
    constraint decision__supersedes__uq unique (supersedes),
    constraint decision__supersedes__ck check (supersedes <> id),
    constraint decision__visibility__ck check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC'))
);
create index decision__meeting__ix on decision (meeting, id);
create index decision__updated_at__ix on decision (updated_at, id);
create index decision__visibility__ix on decision (visibility, id);
comment on constraint decision__supersedes__ck on decision is 'must not lead back to the decision itself';
comment on table decision is 'What a group agreed at a meeting.';
comment on column decision.supersedes is 'The decision that it takes the place of; none has two that do.';

call track('decision');
call guard('decision', $$ visibility in (select seen_visibilities()) $$);

-- One after another, since two decisions that are linked at once could close a circle that neither of them sees.
create function refuse_circle_of_decisions() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('decision.supersedes', 0));
    if exists (with recursive before (decision) as (
                   select new.supersedes
                   union
                   select d.supersedes from before b join decision d on d.id = b.decision
               ) select from before b where b.decision = new.id) then
        raise check_violation using message = 'a circle of decisions', table = 'decision', constraint = 'decision__supersedes__ck';
    end if;
    return null;
end $$;

create trigger decision__no_circle after insert or update of supersedes on decision for each row
    when (new.supersedes is not null) execute function refuse_circle_of_decisions();
