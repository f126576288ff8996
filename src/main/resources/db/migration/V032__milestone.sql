create table milestone (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    workstream  text        not null collate "C",
    title       text        not null,
    description text,
    baseline_on date        not null,
    forecast_on date,
    met_on      date,
    gate        boolean     not null,
    constraint milestone__id__pk         primary key (id),
    constraint milestone__workstream__fk foreign key (workstream) references workstream
);
create index milestone__workstream__ix on milestone (workstream, id);
create index milestone__expected_on__ix on milestone (coalesce(forecast_on, baseline_on), id);
create index milestone__title__ix on milestone (title, id);
create index milestone__baseline_on__ix on milestone (coalesce(baseline_on, date '9999-12-31'), id);
create index milestone__forecast_on__ix on milestone (coalesce(forecast_on, date '9999-12-31'), id);
create index milestone__updated_at__ix on milestone (updated_at, id);
comment on table milestone is 'A dated point of a workstream; whether it is due, late or met follows from its dates.';

call track('milestone');
call guard('milestone', $$ (select sees_partners()) $$);
