create table training_target (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    title       text        not null,
    description text,
    workstream  text        collate "C",
    level       text,
    audience    text        collate "C",
    taxonomy    text        not null collate "C" generated always as ('audience') stored,
    deliverer   text        collate "C",
    area        text        collate "C",
    measure     text        not null,
    people      integer     not null,
    "from"      date        not null,
    due_on      date        not null,
    constraint training_target__id__pk         primary key (id),
    constraint training_target__workstream__fk foreign key (workstream) references workstream,
    constraint training_target__audience__fk   foreign key (audience, taxonomy) references tag (id, taxonomy),
    constraint training_target__deliverer__fk  foreign key (deliverer) references partner,
    constraint training_target__area__fk       foreign key (area) references area,
    constraint training_target__level__ck      check (level in ('INFORMED', 'SKILLED', 'ENHANCED', 'SPECIALIST')),
    constraint training_target__measure__ck    check (measure in ('ATTENDED', 'COMPLETED')),
    constraint training_target__people__ck     check (people >= 1),
    constraint training_target__due_on__ck     check (due_on >= "from")
);
create index training_target__workstream__ix on training_target (workstream, id);
create index training_target__audience__ix on training_target (audience, id);
create index training_target__deliverer__ix on training_target (deliverer, id);
create index training_target__area__ix on training_target (area, id);
create index training_target__title__ix on training_target (title, id);
create index training_target__due_on__ix on training_target (coalesce(due_on, date '9999-12-31'), id);
create index training_target__updated_at__ix on training_target (updated_at, id);
comment on table training_target is 'How many people are to be trained in a period; what it says nothing of may be any.';
comment on column training_target.taxonomy is 'Of which taxonomy its audience must be.';

call track('training_target');
call guard('training_target', $$ (select sees_partners()) $$);
