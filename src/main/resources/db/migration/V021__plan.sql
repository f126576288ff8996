create table plan (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    title       text        not null,
    description text,
    edition     text,
    starts_on   date,
    ends_on     date,
    constraint plan__id__pk      primary key (id),
    constraint plan__ends_on__ck check (ends_on >= starts_on)
);
create index plan__title__ix on plan (title, id);
create index plan__starts_on__ix on plan (coalesce(starts_on, date '9999-12-31'), id);
create index plan__ends_on__ix on plan (coalesce(ends_on, date '9999-12-31'), id);
create index plan__updated_at__ix on plan (updated_at, id);
comment on table plan is 'An edition of the work plan, for a period.';

call track('plan');
call guard('plan', 'true');
