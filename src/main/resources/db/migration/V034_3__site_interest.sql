create table site_interest (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    area        text        not null collate "C",
    "on"        date        not null,
    service     text,
    partner     text        collate "C",
    description text,
    ended_on    date,
    end_reason  text,
    constraint site_interest__id__pk          primary key (id),
    constraint site_interest__area__fk        foreign key (area) references area,
    constraint site_interest__partner__fk     foreign key (partner) references partner,
    constraint site_interest__on__ck          check ("on" <= ended_on),
    constraint site_interest__end_reason__ck  check ((ended_on is null) = (end_reason is null))
);
create index site_interest__area__ix on site_interest (area, id);
create index site_interest__partner__ix on site_interest (partner, id);
create index site_interest__on__ix on site_interest (coalesce("on", date '9999-12-31'), id);
create index site_interest__updated_at__ix on site_interest (updated_at, id);
comment on constraint site_interest__on__ck on site_interest is 'must not be after the day on which it ended';
comment on table site_interest is 'What an area said of wanting to be a site, until that came to an end.';

call track('site_interest');
call guard('site_interest', $$ (select sees_partners()) or partner in (select own_partners()) $$);
