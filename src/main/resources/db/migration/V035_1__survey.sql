create table survey (
    id           text        not null collate "C",
    version      bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    title        text        not null,
    description  text,
    workstream   text        not null collate "C",
    lead         text        collate "C",
    minimum_cell integer     not null,
    minimum_base integer     not null,
    rounding     integer     not null,
    zeros        text        not null,
    everybody    text        not null,
    constraint survey__id__pk           primary key (id),
    constraint survey__workstream__fk   foreign key (workstream) references workstream,
    constraint survey__lead__fk         foreign key (lead) references partner,
    constraint survey__minimum_cell__ck check (minimum_cell between 3 and 100),
    constraint survey__minimum_base__ck check (minimum_base between minimum_cell and 1000),
    constraint survey__rounding__ck     check (rounding between 1 and 10),
    constraint survey__zeros__ck        check (zeros in ('SHOWN', 'SUPPRESSED')),
    constraint survey__everybody__ck    check (everybody in ('SHOWN', 'SUPPRESSED'))
);
create index survey__workstream__ix on survey (workstream, id);
create index survey__lead__ix on survey (lead, id);
create index survey__title__ix on survey (title, id);
create index survey__updated_at__ix on survey (updated_at, id);
comment on table survey is 'A survey, and what it promises its respondents about every table that is released.';

call track('survey');
