create table change (
    id       bigint      generated always as identity,
    position bigint,
    at       timestamptz not null,
    actor    text        not null,
    request  text,
    noun     text        not null,
    noun_id  text        not null,
    before   jsonb,
    after    jsonb,
    salt     uuid        not null default gen_random_uuid(),
    constraint change__id__pk       primary key (id),
    constraint change__position__uq unique (position),
    constraint change__after__ck    check (before is not null or after is not null)
);
create index change__noun__ix on change (noun, noun_id, id);
create index change__unplaced__ix on change (id) where position is null;
comment on table change is 'Every write to every noun, append-only: who, when, for which request, and the noun before and after.';
comment on column change.position is 'The place in the order of commits, given after the commit by whoever feeds the changes on; ids alone are not that order.';
comment on column change.salt is 'Random and never shown: with it no digest of the row lets anybody try out what a redacted text was.';

create table idempotency_key (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    noun        text,
    answer      text,
    created     boolean,
    created_at  timestamptz not null default now(),
    constraint idempotency_key__key__pk primary key (caller, key)
);
create index idempotency_key__created_at__ix on idempotency_key (created_at);
comment on table idempotency_key is 'Answers given under an Idempotency-Key, kept with their effect for 48 hours.';
comment on column idempotency_key.noun is 'What kind of noun the answer is; null where it is none. Ids are unique within a kind only.';

create table id_series (
    noun text   not null,
    stem text   not null,
    last bigint not null,
    constraint id_series__stem__pk primary key (noun, stem)
);
comment on table id_series is 'The last number given to an id that the server makes of a stem.';

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'the change history is append-only';
end $$;

create trigger change__no_update before update on change for each row
    when (old.position is not null or to_jsonb(new) - 'position' <> to_jsonb(old) - 'position')
    execute function refuse_rewriting();
create trigger change__no_delete before delete on change for each row execute function refuse_rewriting();
create trigger change__no_truncate before truncate on change execute function refuse_rewriting();

create unlogged table touched (
    noun        text not null,
    noun_id     text not null,
    transaction xid8 not null default pg_current_xact_id(),
    constraint touched__noun__pk primary key (noun, noun_id, transaction)
);
comment on table touched is 'The nouns that a running transaction wrote, each once; empty when none runs.';

create function touch() returns trigger language plpgsql as $$
begin
    insert into touched (noun, noun_id)
    values (tg_argv[0], (case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end) ->> tg_argv[1])
    on conflict do nothing;
    return null;
end $$;

-- Runs at commit, once for each noun that was written. A write counts from the moment that the noun itself says, where
-- that lies within this transaction.
create function record_change() returns trigger language plpgsql as $$
declare
    known     jsonb;
    present   jsonb;
    said      timestamptz;
begin
    execute format('select 1 from %I where id = $1 for no key update', new.noun) using new.noun_id;
    execute format('select %I($1)', new.noun || '_document') into present using new.noun_id;
    select c.after into known from change c where c.noun = new.noun and c.noun_id = new.noun_id order by c.id desc limit 1;
    said := (present ->> 'updated_at')::timestamptz;
    if present is distinct from known then
        insert into change (at, actor, request, noun, noun_id, before, after)
        values (case when said between now() - interval '1 second' and clock_timestamp()
                      and said is distinct from (known ->> 'updated_at')::timestamptz then said else clock_timestamp() end,
                coalesce(nullif(current_setting('tracker.actor', true), ''), session_user),
                nullif(current_setting('tracker.request', true), ''), new.noun, new.noun_id, known, present);
    end if;
    delete from touched d where d.noun = new.noun and d.noun_id = new.noun_id and d.transaction = new.transaction;
    return null;
end $$;

create constraint trigger touched__recorded after insert on touched deferrable initially deferred
    for each row execute function record_change();

create procedure keep_changes(written text, noun text, id_column text) language plpgsql as $$
begin
    execute format('create or replace trigger %I after insert or update or delete on %I for each row execute function touch(%L, %L)',
        written || '__kept', written, noun, id_column);
end $$;

-- Keeps the history of a noun: its table, and each list that it owns, which is a table named noun_list that is
-- deleted with it. Called again when a noun gets another list.
create procedure track(noun text) language plpgsql as $$
declare
    list  record;
    lists text := '';
begin
    for list in
        select t.relname as name,
               substr(t.relname, length(noun) + 2) as field,
               array_agg(a.attname::text order by a.attnum) as columns
        from pg_constraint c
        join pg_class t on t.oid = c.conrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attname not in (noun, 'position')
        where c.contype = 'f' and c.confrelid = noun::regclass and c.confdeltype = 'c'
        group by t.relname
        order by t.relname
    loop
        lists := lists || format(' || jsonb_build_object(%L, (select coalesce(jsonb_agg(%s order by l.position), ''[]'') from %I l where l.%I = n.id))',
            list.field,
            case when cardinality(list.columns) = 1 then format('l.%I', list.columns[1]) else format('to_jsonb(l) - %L - ''position''', noun) end,
            list.name, noun);
        call keep_changes(list.name, noun, noun);
    end loop;
    execute format('create or replace function %I(noun_id text) returns jsonb language sql stable as $f$ select to_jsonb(n)%s from %I n where n.id = $1 $f$',
        noun || '_document', lists, noun);
    call keep_changes(noun, noun, 'id');
end $$;

create function add_known(numeric, numeric) returns numeric language sql immutable parallel safe as $$ select $1 + $2 $$;

create aggregate sum_known(numeric) (sfunc = add_known, combinefunc = add_known, stype = numeric, initcond = '0', parallel = safe);
comment on aggregate sum_known(numeric) is 'The sum; null as soon as one of the values is: with one that is not known, nothing is known of the sum.';

-- How much the caller sees, as the service tells it in each transaction: PUBLISHED, PARTNERS or EVERYTHING. Where nothing
-- was told it is only what is published. A trigger keeps rules of the data, which hold for rows too that who writes does
-- not see, so it sees everything.
create function sees_everything() returns boolean language sql stable parallel restricted as $$
    select coalesce(current_setting('tracker.sight', true), '') = 'EVERYTHING' or pg_trigger_depth() > 0
$$;

create function sees_partners() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('tracker.sight', true), '') in ('PARTNERS', 'EVERYTHING')
$$;

create function own_partners() returns setof text language sql stable parallel safe rows 3 as $$
    select unnest(string_to_array(nullif(current_setting('tracker.partners', true), ''), ','))
$$;

create function seen_visibilities() returns setof text language sql stable parallel safe rows 2 as $$
    select 'PUBLIC' union all select 'PARTNERS' where sees_partners()
$$;

create procedure let_see(guarded text, rule text) language plpgsql as $$
begin
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    if exists (select from pg_policy where polrelid = guarded::regclass) then
        execute format('drop policy %I on %I', guarded || '__seen', guarded);
    end if;
    execute format('create policy %I on %I using (%s)', guarded || '__seen', guarded, rule);
end $$;

-- Says who sees a noun: a condition on its row, which then holds for all that is read or written of it, of the lists that
-- it owns, and of its history. Functions stand in sub-selects, so that they are asked once a statement and not once a row; what each row
-- refers to is looked up with (select true from ...), since for exists all of it may be read for the sake of a page.
-- Of a document it is asked with a function that returns a set, for such a one becomes part of the statement that asks.
-- Called again when a noun gets another list.
create procedure guard(noun text, rule text) language plpgsql as $$
declare
    everybody constant boolean := rule = 'true';
    list      record;
begin
    call let_see(noun, case when everybody then rule else format('(select sees_everything()) or (%s)', rule) end);
    for list in
        select c.conrelid::regclass::text as name from pg_constraint c
        where c.contype = 'f' and c.confrelid = noun::regclass and c.confdeltype = 'c'
    loop
        call let_see(list.name, case when everybody then rule
            else format('(select sees_everything()) or exists (select from %I n where n.id = %I.%I)', noun, list.name, noun) end);
    end loop;
    execute format('create or replace function %I(document jsonb) returns setof boolean language sql stable as '
        '$f$ select coalesce((select sees_everything()) or (%s), false) from jsonb_populate_record(null::%I, document) %I where document is not null $f$',
        noun || '_visible', rule, noun, noun);
end $$;

create function is_visible(noun text, document jsonb) returns boolean language plpgsql stable as $$
declare
    answer boolean := document is not null and sees_everything();
begin
    if document is not null and not answer then
        execute format('select * from %I($1)', noun || '_visible') into answer using document;
    end if;
    return answer;
end $$;

create view visible_change with (security_invoker = true) as
select c.id, c.position, c.at, c.actor, c.request, c.noun, c.noun_id,
       case when is_visible(c.noun, c.before) then c.before end as before,
       case when is_visible(c.noun, c.after) then c.after end as after
from change c
where is_visible(c.noun, c.before) or is_visible(c.noun, c.after);
comment on view visible_change is 'The changes as far as the caller may know of them: each document where its own words, and what it refers to today, let it be seen.';
