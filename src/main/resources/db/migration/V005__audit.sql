create table audit_entry (
    id        bigint      generated always as identity,
    at        timestamptz not null default clock_timestamp(),
    kind      text        not null,
    caller    text        not null,
    operation text,
    method    text,
    path      text,
    status    integer,
    code      text,
    replayed  boolean     not null default false,
    left_out  bigint,
    address   text,
    request   text,
    noun      text,
    noun_id   text,
    change    bigint,
    digest    text,
    constraint audit_entry__id__pk     primary key (id),
    constraint audit_entry__kind__ck   check (kind in ('WRITE', 'REFUSAL', 'EXPORT', 'CHANGE', 'ERASURE')),
    constraint audit_entry__change__ck check ((kind in ('CHANGE', 'ERASURE')) = (change is not null and digest is not null and noun is not null and noun_id is not null))
);
create index audit_entry__at__ix on audit_entry (at);
create index audit_entry__caller__ix on audit_entry (caller, id);
create index audit_entry__operation__ix on audit_entry (operation, id);
create index audit_entry__request__ix on audit_entry (request);
create index audit_entry__noun__ix on audit_entry (noun, noun_id);
create index audit_entry__change__ix on audit_entry (change, id) where change is not null;
comment on table audit_entry is 'Who did, tried or took what, append-only: every write, refusal and export, and every change of a noun with the digest of its row.';
comment on column audit_entry.change is 'The change that it vouches for. No foreign key: a change that is gone must be told, and not take this with it.';
comment on column audit_entry.digest is 'What the row of that change comes to from then on.';
comment on column audit_entry.left_out is 'How many more refusals of this caller or address there were than are kept one by one.';

create table audit_waiting (
    entry bigint not null,
    constraint audit_waiting__entry__pk primary key (entry)
);
comment on table audit_waiting is 'The entries that are not linked yet. Ids are no order of commits, so that none may be skipped for its low id.';

create table audit_link (
    position bigint not null,
    entry    bigint not null,
    digest   text   not null collate "C",
    hash     text   not null collate "C",
    constraint audit_link__position__pk primary key (position),
    constraint audit_link__entry__uq    unique (entry)
);
comment on table audit_link is 'The chain: each link is made of the hash before it, its position, and the entry with its digest. Append-only.';

create view audit_trail with (security_invoker = true) as
select l.position as id, l.hash, l.entry, e.at, e.kind, e.caller, e.operation, e.method, e.path, e.status, e.code, e.replayed, e.left_out,
       e.address, e.request, e.noun, e.noun_id, e.change, e.digest
from audit_link l
join audit_entry e on e.id = l.entry;
comment on view audit_trail is 'The entries in the order of the chain.';

create function refuse_rewriting_audit() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only';
end $$;

create trigger audit_entry__no_rewriting before update or delete on audit_entry for each row execute function refuse_rewriting_audit();
create trigger audit_entry__no_truncate before truncate on audit_entry execute function refuse_rewriting_audit();
create trigger audit_link__no_rewriting before update or delete on audit_link for each row execute function refuse_rewriting_audit();
create trigger audit_link__no_truncate before truncate on audit_link execute function refuse_rewriting_audit();

create function await_link() returns trigger language plpgsql as $$
begin
    insert into audit_waiting (entry) select id from added;
    return null;
end $$;

create trigger audit_entry__waits after insert on audit_entry referencing new table as added for each statement execute function await_link();

-- Stable and no more, as to_char is: so the planner may unfold these where they are called.
create function sha256_hex(words text) returns text language sql stable parallel safe as $$
    select encode(sha256(convert_to(words, 'UTF8')), 'hex')
$$;

-- The same in every session, whatever its time zone.
create function utc(at timestamptz) returns text language sql stable parallel safe as $$
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"')
$$;

create function change_digest(c change) returns text language sql stable parallel safe as $$
    select sha256_hex(jsonb_build_array(c.id, utc(c.at), c.actor, c.request, c.noun, c.noun_id, c.before, c.after, c.salt)::text)
$$;

create function audit_digest(e audit_entry) returns text language sql stable parallel safe as $$
    select sha256_hex(jsonb_build_array(e.id, utc(e.at), e.kind, e.caller, e.operation, e.method, e.path, e.status, e.code, e.replayed,
                                        e.left_out, e.address, e.request, e.noun, e.noun_id, e.change, e.digest)::text)
$$;

create function link_hash(previous text, "position" bigint, entry bigint, digest text) returns text language sql stable parallel safe as $$
    select sha256_hex(previous || ' ' || "position" || ' ' || entry || ' ' || digest)
$$;

-- One link before the first.
create function no_hash() returns text language sql immutable parallel safe as $$ select repeat('0', 64) $$;

create function record_changes_in_audit() returns trigger language plpgsql as $$
begin
    insert into audit_entry (at, kind, caller, request, noun, noun_id, change, digest)
    select c.at, 'CHANGE', c.actor, c.request, c.noun, c.noun_id, c.id, change_digest(c) from added a join change c on c.id = a.id order by c.id;
    return null;
end $$;

create trigger change__audited after insert on change referencing new table as added for each statement execute function record_changes_in_audit();

-- Links what waits, at most so many, and says how many it was. One at a time may: whoever does not want to wait for the
-- other is told that nothing was done. Writers wait for nobody.
create function link_audit(most integer, patient boolean) returns integer language plpgsql as $$
declare
    lock    constant bigint := hashtextextended(current_schema() || '.audit_link', 0);
    entries bigint[];
    digests text[];
    hashes  text[];
    head    bigint;
    last    text;
begin
    if patient then
        perform pg_advisory_xact_lock(lock);
    elsif not pg_try_advisory_xact_lock(lock) then
        return 0;
    end if;
    entries := array(select w.entry from audit_waiting w order by w.entry limit most);
    digests := array(select audit_digest(e) from unnest(entries) with ordinality w (entry, place) join audit_entry e on e.id = w.entry order by w.place);
    select l.position, l.hash into head, last from audit_link l order by l.position desc limit 1;
    head := coalesce(head, 0);
    last := coalesce(last, no_hash());
    for place in 1 .. cardinality(entries) loop
        last := encode(sha256(convert_to(last || ' ' || head + place || ' ' || entries[place] || ' ' || digests[place], 'UTF8')), 'hex');
        hashes[place] := last;
    end loop;
    insert into audit_link (position, entry, digest, hash)
    select head + l.place, l.entry, l.digest, l.hash from unnest(entries, digests, hashes) with ordinality l (entry, digest, hash, place);
    delete from audit_waiting w where w.entry = any (entries);
    return cardinality(entries);
end $$;

-- What is wrong with the links from one position to another, and with the entries that they hold.
create function broken_links(first bigint, last bigint) returns table (what text, "position" bigint, entry bigint, change bigint) language sql stable as $$
    select f.what, l.position, l.entry, e.change
    from (select k.*, lag(k.position, 1, 0::bigint) over o as before, lag(k.hash, 1, no_hash()) over o as previous
          from audit_link k where k.position between first - 1 and last window o as (order by k.position)) l
    left join audit_entry e on e.id = l.entry
    cross join lateral (
        select 'GAP' where l.position <> l.before + 1
        union all
        select 'BROKEN_LINK' where l.position = l.before + 1 and l.hash <> link_hash(l.previous, l.position, l.entry, l.digest)
        union all
        select 'MISSING_ENTRY' where e.id is null
        union all
        select 'ALTERED_ENTRY' where e.id is not null and audit_digest(e) <> l.digest
        union all
        select 'MISSING_CHANGE' where e.kind = 'CHANGE' and not exists (select from change c where c.id = e.change)) f (what)
    where l.position >= first
    order by l.position, f.what
$$;

-- Entries that have no link and do not wait for one, by their ids.
create function stray_entries(first bigint, last bigint) returns table (what text, "position" bigint, entry bigint, change bigint) language sql stable as $$
    select 'UNLINKED_ENTRY', null::bigint, e.id, e.change
    from audit_entry e
    where e.id between first and last
      and not exists (select from audit_link l where l.entry = e.id) and not exists (select from audit_waiting w where w.entry = e.id)
    order by e.id
$$;

-- Changes that are not what the last entry about them vouches for, by their ids.
create function broken_changes(first bigint, last bigint) returns table (what text, "position" bigint, entry bigint, change bigint) language sql stable as $$
    select case when e.id is null then 'UNRECORDED_CHANGE' else 'ALTERED_CHANGE' end, l.position, e.id, c.id
    from change c
    left join lateral (select n.id, n.digest from audit_entry n where n.change = c.id order by n.id desc limit 1) e on true
    left join audit_link l on l.entry = e.id
    where c.id between first and last and e.digest is distinct from change_digest(c)
    order by c.id
$$;
