-- What the role of the service may do, which is granted after every migration: whatever it asks of the tables, but nothing
-- of what is kept for good can it change or take away. Where it owns the tables itself, this changes nothing.
do $$
declare
    service  constant text   := '${service}';
    for_good constant text[] := array['change', 'audit_entry', 'audit_link', 'erasure', 'survey_release', 'minutes_revision'];
    kept     record;
begin
    execute format('grant usage on schema %I to %I', current_schema(), service);
    for kept in
        select c.relname as name, c.relkind in ('v', 'm') as derived from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'v', 'm') and c.relname <> 'flyway_schema_history'
    loop
        execute format('grant %s on %I to %I', case when kept.derived then 'select' when kept.name = any (for_good) then 'select, insert'
            else 'select, insert, update, delete' end, kept.name, service);
    end loop;
    execute format('grant update (position) on change to %I', service);
    -- What slipped into the reason of an erasure, or into a revision of minutes, can be erased as well.
    execute format('grant update (version, updated_at, reason, fields) on erasure to %I', service);
    execute format('grant update (version, updated_at, note, left_out) on minutes_revision to %I', service);
    execute format('revoke update on audit_waiting from %I', service);
    revoke execute on function redact_history from public;
    execute format('grant execute on function redact_history to %I', service);
    execute format('grant usage on all sequences in schema %I to %I', current_schema(), service);
end $$;
