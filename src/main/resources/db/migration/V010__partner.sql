create table partner (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    name        text        not null,
    type        text        not null,
    description text,
    part_of     text        collate "C",
    website     text,
    active_from date,
    active_to   date,
    constraint partner__id__pk        primary key (id),
    constraint partner__part_of__fk   foreign key (part_of) references partner,
    constraint partner__part_of__ck   check (part_of <> id),
    constraint partner__active_to__ck check (active_to >= active_from),
    constraint partner__type__ck      check (type in ('GOVERNMENT', 'PUBLIC_BODY', 'LOCAL_AUTHORITY', 'HEALTH_AND_SOCIAL_CARE',
                                                      'UNIVERSITY', 'THIRD_SECTOR', 'PROFESSIONAL_BODY', 'NETWORK', 'OTHER'))
);
create index partner__name__ix on partner (name, id);
create index partner__part_of__ix on partner (part_of);
create index partner__updated_at__ix on partner (updated_at, id);
create index partner__any_name__ix on partner (lower(name));
comment on constraint partner__part_of__ck on partner is 'must not be the partner itself';
comment on table partner is 'An organisation that delivers part of a programme, or a unit of one.';

create table partner_other_names (
    partner  text    not null collate "C",
    position integer not null,
    name     text    not null,
    "from"   date,
    "to"     date,
    constraint partner_other_names__position__pk primary key (partner, position),
    constraint partner_other_names__partner__fk  foreign key (partner) references partner on delete cascade,
    constraint partner_other_names__to__ck       check ("to" >= "from")
);
create index partner_other_names__name__ix on partner_other_names (lower(name));
comment on table partner_other_names is 'Former names, short names and acronyms of a partner, each for as long as it was used.';

create table partner_identifiers (
    partner  text    not null collate "C",
    position integer not null,
    scheme   text    not null,
    value    text    not null,
    constraint partner_identifiers__position__pk primary key (partner, position),
    constraint partner_identifiers__partner__fk  foreign key (partner) references partner on delete cascade,
    constraint partner__identifiers__uq           unique (scheme, value) deferrable initially deferred
);
comment on table partner_identifiers is 'What other registers call a partner: a charity number, an ODS code.';

call track('partner');
call guard('partner', 'true');
