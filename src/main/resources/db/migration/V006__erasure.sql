create table erasure (
    id         text        not null collate "C",
    version    bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    noun       text        not null collate "C",
    noun_id    text        not null collate "C",
    caller     text        not null collate "C",
    reason     text        not null,
    places     integer     not null,
    fields     jsonb       not null,
    constraint erasure__id__pk     primary key (id),
    constraint erasure__places__ck check (places >= 1),
    constraint erasure__fields__ck check (jsonb_typeof(fields) = 'array')
);
create index erasure__noun__ix on erasure (noun, noun_id);
create index erasure__updated_at__ix on erasure (updated_at, id);
comment on table erasure is 'What was taken out of a noun and its history, for which reason; never the text itself.';
comment on column erasure.places is 'How many values held it: of the noun, of its history, of answers that were kept.';
comment on column erasure.fields is 'Where in the noun, each JSON pointer once, in the words of the API.';

call track('erasure');
call guard('erasure', 'false');

-- Every column of a noun and of its lists, by its place in the noun's document: true where it is text that may be
-- redacted, false where it is an id, a reference, a code or one of a closed set, null where it is no text.
create function text_places(noun text) returns table (place text, owner text, "column" text, prose boolean) language sql stable as $$
    with owned (oid, owner, field) as (
        select noun::regclass::oid, noun, null::text
        union all
        select c.conrelid, t.relname, substr(t.relname, length(noun) + 2)
        from pg_constraint c join pg_class t on t.oid = c.conrelid
        where c.contype = 'f' and c.confrelid = noun::regclass and c.confdeltype = 'c'),
    columns as (
        select o.owner, o.field, a.attname,
               case when a.atttypid = 'jsonb'::regtype then true
                    when a.atttypid = 'text'::regtype then a.attcollation <> '"C"'::regcollation and not exists (
                        select from pg_constraint k
                        where k.conrelid = o.oid and a.attnum = any (k.conkey)
                          and (k.contype = 'f' or k.contype = 'c' and cardinality(k.conkey) = 1 and pg_get_constraintdef(k.oid) ~ '= ANY \(')) end as prose,
               count(*) over (partition by o.oid) as width
        from owned o
        join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped and (o.field is null or a.attname not in (noun, 'position')))
    select case when field is null then attname when width = 1 then field else field || '.' || attname end, owner, attname, prose from columns
$$;

create function strings(document jsonb) returns table (path text[], value text) language sql immutable as $$
    with recursive node (path, value) as (
        select '{}'::text[], document
        union all
        select n.path || c.key, c.value
        from node n
        cross join lateral (
            select o.key, o.value from jsonb_each(case jsonb_typeof(n.value) when 'object' then n.value end) o
            union all
            select (a.ordinality - 1)::text, a.value
            from jsonb_array_elements(case jsonb_typeof(n.value) when 'array' then n.value end) with ordinality a) c)
    select n.path, n.value #>> '{}' from node n where jsonb_typeof(n.value) = 'string'
$$;

-- Where a document of a noun holds the text: its rows, its history, or an answer. A name that is known no more counts as
-- text, unless the value looks like a constant, a day or an instant. Within a note that was kept whole, ids, days and
-- closed sets are told by their names.
create function found(noun text, document jsonb, sought text) returns table (path text[], prose boolean) language sql stable as $$
    select s.path, case when p.place is null then s.value !~ '^([A-Z][A-Z_]*|[0-9T:.Z+-]+)$'
                        when s.path[1] = 'note' and s.path[cardinality(s.path)] = any ('{id,record,meeting,on,dueOn,mode,apologies,purpose,presence,kind,standing,by}') then
                            s.path[2] = 'purpose'
                        else p.prose end
    from strings(document) s
    cross join lateral (select lower(regexp_replace(array_to_string(s.path, '/'), '([A-Z])', '_\1', 'g')) as names) n
    left join text_places(noun) p on p.place in (split_part(n.names, '/', 1), split_part(n.names, '/', 1) || '.' || split_part(n.names, '/', 3))
    where strpos(s.value, sought) > 0 and (p.place is null or p.prose is not null)
$$;

create function redacted(noun text, document jsonb, sought text) returns jsonb language plpgsql stable as $$
declare
    hit record;
begin
    for hit in select f.path from found(noun, document, sought) f where f.prose loop
        document := jsonb_set(document, hit.path, to_jsonb(replace(document #>> hit.path, sought, '[redacted]')));
    end loop;
    return document;
end $$;

-- A redaction gives the row another salt: the digests of what it was are of no use then to whoever guesses.
create function refuse_rewriting_but_redaction() returns trigger language plpgsql as $$
begin
    if current_setting('tracker.redacting', true) = 'on'
       and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
       and new.salt <> old.salt
       and to_jsonb(new) - 'before' - 'after' - 'salt' = to_jsonb(old) - 'before' - 'after' - 'salt' then
        return new;
    end if;
    raise exception 'the change history is append-only';
end $$;

create or replace trigger change__no_update before update on change for each row
    when (old.position is not null or to_jsonb(new) - 'position' <> to_jsonb(old) - 'position')
    execute function refuse_rewriting_but_redaction();

-- The one way in which the history changes: with the rights of its owner, and each time with an entry that says so and
-- vouches for what the row is now.
create function redact_history(written text, written_id text, sought text) returns void language plpgsql
    security definer set search_path from current as $$
begin
    perform set_config('tracker.redacting', 'on', true);
    with changed as (
        update change c set before = r.before, after = r.after, salt = default
        from (select h.id, redacted(written, h.before, sought) as before, redacted(written, h.after, sought) as after
              from change h where h.noun = written and h.noun_id = written_id) r
        where c.id = r.id and (c.before, c.after) is distinct from (r.before, r.after)
        returning c.id, change_digest(c) as digest)
    insert into audit_entry (kind, caller, request, noun, noun_id, change, digest)
    select 'ERASURE', coalesce(nullif(current_setting('tracker.actor', true), ''), session_user), nullif(current_setting('tracker.request', true), ''),
           written, written_id, n.id, n.digest
    from changed n order by n.id;
    perform set_config('tracker.redacting', '', true);
end $$;

create function redact_noun(written text, written_id text, sought text) returns void language plpgsql as $$
declare
    owned record;
begin
    for owned in
        select p.owner,
               string_agg(case when a.atttypid = 'jsonb'::regtype
                               then format('%1$I = redacted(%2$L, jsonb_build_object(%3$L, %1$I), $2) -> %3$L', p.column, written, p.place)
                               else format('%1$I = replace(%1$I, $2, ''[redacted]'')', p.column) end, ', ') as sets,
               string_agg(format('strpos(%I::text, $2) > 0', p.column), ' or ') as holds
        from text_places(written) p
        join pg_attribute a on a.attrelid = p.owner::regclass and a.attname = p.column
        where p.prose
        group by p.owner
    loop
        execute format('update %I set %s where %I = $1 and (%s)', owned.owner, owned.sets, case owned.owner when written then 'id' else written end, owned.holds)
            using written_id, sought;
    end loop;
    execute format('update %I set version = version + 1, updated_at = clock_timestamp() where id = $1', written) using written_id;
end $$;

-- Where the noun, its history and the answers that are kept of it hold the text. The noun stays as it is until this
-- transaction ends.
create function found_of(written text, written_id text, sought text) returns table (part text, path text[], prose boolean) language plpgsql as $$
declare
    present jsonb;
begin
    execute format('select 1 from %I where id = $1 for update', written) using written_id;
    execute format('select %I($1)', written || '_document') into present using written_id;
    return query
        select 'NOUN', f.path, f.prose from found(written, present, sought) f
        union all
        select 'HISTORY', f.path, f.prose
        from change c cross join lateral (values (c.before), (c.after)) d (document) cross join lateral found(written, d.document, sought) f
        where c.noun = written and c.noun_id = written_id
        union all
        select 'ANSWER', f.path, f.prose
        from idempotency_key k cross join lateral found(written, k.answer::jsonb, sought) f
        where k.noun = written and k.answer::jsonb ->> 'id' = written_id and f.prose;
end $$;

create function redact_answers(written text, written_id text, sought text) returns void language sql as $$
    update idempotency_key k set answer = redacted(written, k.answer::jsonb, sought)::text
    where k.noun = written and k.answer::jsonb ->> 'id' = written_id and k.answer::jsonb <> redacted(written, k.answer::jsonb, sought)
$$;
