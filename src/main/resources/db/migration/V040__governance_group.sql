create table governance_group (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    name        text        not null,
    description text,
    kind        text        not null,
    secretariat text        collate "C",
    constraint governance_group__id__pk          primary key (id),
    constraint governance_group__secretariat__fk foreign key (secretariat) references partner,
    constraint governance_group__kind__ck        check (kind in ('ADVISORY', 'DELIVERY', 'STEERING', 'WORKING', 'NETWORK', 'OTHER'))
);
create index governance_group__name__ix on governance_group (name, id);
create index governance_group__secretariat__ix on governance_group (secretariat);
create index governance_group__updated_at__ix on governance_group (updated_at, id);
create index governance_group__any_name__ix on governance_group (lower(name));
comment on table governance_group is 'A group that governs a programme or advises it. A plain group is a reserved word.';

create table governance_group_other_names (
    governance_group text    not null collate "C",
    position         integer not null,
    name             text    not null,
    "from"           date,
    "to"             date,
    constraint governance_group_other_names__position__pk         primary key (governance_group, position),
    constraint governance_group_other_names__governance_group__fk foreign key (governance_group) references governance_group on delete cascade,
    constraint governance_group__other_names__ck                  check ("to" >= "from")
);
create index governance_group_other_names__name__ix on governance_group_other_names (lower(name));
comment on table governance_group_other_names is 'Former names, short names and acronyms of a group, each for as long as it was used.';

create table governance_group_reports_to (
    governance_group text    not null collate "C",
    position         integer not null,
    reports_to       text    not null collate "C",
    constraint governance_group_reports_to__position__pk         primary key (governance_group, position),
    constraint governance_group_reports_to__governance_group__fk foreign key (governance_group) references governance_group on delete cascade,
    constraint governance_group__reports_to__fk                  foreign key (reports_to) references governance_group,
    constraint governance_group__reports_to__uq                  unique (governance_group, reports_to) deferrable initially deferred,
    constraint governance_group__reports_to__ck                  check (reports_to <> governance_group)
);
comment on constraint governance_group__reports_to__ck on governance_group_reports_to is 'must not name the group itself';
create index governance_group_reports_to__reports_to__ix on governance_group_reports_to (reports_to);
comment on table governance_group_reports_to is 'The groups that a group reports to.';

create table governance_group_members (
    governance_group text    not null collate "C",
    position         integer not null,
    partner          text    not null collate "C",
    role             text    not null,
    "from"           date,
    "to"             date,
    constraint governance_group_members__position__pk         primary key (governance_group, position),
    constraint governance_group_members__governance_group__fk foreign key (governance_group) references governance_group on delete cascade,
    constraint governance_group__members__fk                  foreign key (partner) references partner,
    constraint governance_group__members__ck                  check ("to" >= "from"),
    constraint governance_group_members__role__ck             check (role in ('CHAIR', 'CO_CHAIR', 'MEMBER', 'SECRETARIAT', 'OBSERVER'))
);
create index governance_group_members__partner__ix on governance_group_members (partner);
comment on table governance_group_members is 'The partners in a group, each in a role for as long as it had it.';

create table governance_group_terms_of_reference (
    governance_group text    not null collate "C",
    position         integer not null,
    version          text    not null,
    approved_on      date,
    url              text,
    constraint governance_group_terms_of_reference__position__pk         primary key (governance_group, position),
    constraint governance_group_terms_of_reference__governance_group__fk foreign key (governance_group) references governance_group on delete cascade
);
comment on table governance_group_terms_of_reference is 'The versions of what a group is for, and when each was approved.';

call track('governance_group');
call guard('governance_group', 'true');
