create table publication (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    title       text        not null,
    description text,
    publisher   text        collate "C",
    kind        text,
    url         text,
    "on"        date,
    meeting     text        collate "C",
    supersedes  text        collate "C",
    visibility  text        not null,
    constraint publication__id__pk         primary key (id),
    constraint publication__publisher__fk  foreign key (publisher) references partner,
    constraint publication__meeting__fk    foreign key (meeting) references meeting,
    constraint publication__supersedes__fk foreign key (supersedes) references publication,
    constraint publication__supersedes__ck check (supersedes <> id),
    constraint publication__kind__ck       check (kind in ('REPORT', 'RESEARCH', 'GUIDANCE', 'LEARNING', 'CODE_OF_PRACTICE', 'TERMS_OF_REFERENCE', 'MINUTES', 'WEBSITE', 'OTHER')),
    constraint publication__url__ck        check (url ~* '^https?://'),
    constraint publication__visibility__ck check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC'))
);
create index publication__publisher__ix on publication (publisher, id);
create index publication__meeting__ix on publication (meeting, id);
create index publication__supersedes__ix on publication (supersedes, id);
create index publication__kind__ix on publication (kind, id);
create index publication__on__ix on publication (coalesce("on", date '9999-12-31'), id);
create index publication__title__ix on publication (title, id);
create index publication__updated_at__ix on publication (updated_at, id);
create index publication__visibility__ix on publication (visibility, id);
comment on table publication is 'Something that was published, or is about to be.';
comment on column publication.meeting is 'The meeting that was told of it.';
comment on column publication.supersedes is 'The publication that it takes the place of.';
comment on constraint publication__supersedes__ck on publication is 'must not lead back to the publication itself';

call track('publication');
call guard('publication', $$ visibility in (select seen_visibilities()) or publisher in (select own_partners()) $$);

-- One after another, since two publications that are linked at once could close a circle that neither of them sees.
create function refuse_circle_of_publications() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('publication.supersedes', 0));
    if exists (with recursive above (publication) as (
                   select new.supersedes
                   union
                   select p.supersedes from above a join publication p on p.id = a.publication
               ) select from above a where a.publication = new.id) then
        raise check_violation using message = 'a circle of publications', table = 'publication', constraint = 'publication__supersedes__ck';
    end if;
    return null;
end $$;

create trigger publication__no_circle after insert or update of supersedes on publication for each row
    when (new.supersedes is not null) execute function refuse_circle_of_publications();
