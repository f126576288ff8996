create index change__meeting__ix on change (noun, (after ->> 'meeting'),
    (coalesce(after ->> 'owner', after ->> 'made_by', after ->> 'publisher')));
create index change__hosts__ix on change using gin ((after -> 'hosts')) where after -> 'hosts' is not null;
create index change__supersedes__ix on change (noun, (after ->> 'supersedes')) where after ->> 'supersedes' is not null;

-- Whether the caller may know of what a noun was: by what it was then and, where it is there still, by what it is today.
-- The history sorts ids as the database does, whatever order the argument comes with: else its index would not be used.
create function may_know(noun text, noun_id text, document jsonb) returns boolean language sql stable as $$
    select is_visible($1, $3) and (last.document is null or last.document = $3 or is_visible($1, last.document))
    from (select (array_agg(c.after order by c.id desc))[1] from change c
          where c.noun = $1 collate "default" and c.noun_id = $2 collate "default") last (document)
$$;

-- What the nouns with these ids were known to be at a moment; those that were not there yet, or no longer, are left out.
-- Whether the caller may know of it, a report asks last and of as few as it can, since that is dear.
create function known(noun text, ids text[], moment timestamptz) returns table (id text, document jsonb) language sql stable as $$
    select wanted.id, last.document
    from unnest($2) wanted (id)
    cross join lateral (
        select (array_agg(c.after order by c.id desc))[1] from change c where c.noun = $1 and c.noun_id = wanted.id and c.at <= $3
    ) last (document)
    where last.document is not null
$$;

-- The same for all that ever named one of these meetings, or none and was of one of these partners: since some that do so
-- now did not then, a report asks that too. With parameters for arguments both become part of the statement that asks.
create function known_of(noun text, meetings text[], partners text[], moment timestamptz) returns table (id text, document jsonb) language sql stable as $$
    select ever.noun_id, last.after
    from (
        select distinct c.noun_id
        from change c
        where c.noun = $1 and (c.after ->> 'meeting' = any ($2)
              or c.after ->> 'meeting' is null and coalesce(c.after ->> 'owner', c.after ->> 'made_by', c.after ->> 'publisher') = any ($3)
              or c.after ->> 'meeting' is null and c.after -> 'hosts' ?| $3)
    ) ever
    cross join lateral (
        select c.after from change c where c.noun = $1 and c.noun_id = ever.noun_id and c.at <= $4 order by c.id desc limit 1
    ) last
    where last.after is not null
$$;

-- How a noun, of which this document was known at a moment, stood at the end of a day: as the last of its changes says that
-- is of no later day. So what was settled on a day stays so, though it was settled again on a later one in better words.
-- Null where all that was known of it is of later days.
create function standing(noun text, noun_id text, document jsonb, day date, moment timestamptz) returns text language sql stable as $$
    select case when coalesce(cast($3 ->> 'status_on' as date), '-infinity') <= $4 then $3 ->> 'status' else (
        select c.after ->> 'status'
        from change c
        where c.noun = $1 collate "default" and c.noun_id = $2 collate "default" and c.at <= $5 and c.after is not null
          and coalesce(cast(c.after ->> 'status_on' as date), '-infinity') <= $4
        order by c.id desc limit 1
    ) end
$$;
