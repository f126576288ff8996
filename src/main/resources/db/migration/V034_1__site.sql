create table site (
    id           text        not null collate "C",
    version      bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    title        text        not null,
    description  text,
    workstream   text        not null collate "C",
    area         text        not null collate "C",
    service      text,
    lead         text        collate "C",
    contact_role text,
    visibility   text        not null,
    constraint site__id__pk         primary key (id),
    constraint site__area__uq       unique (id, area),
    constraint site__workstream__fk foreign key (workstream) references workstream,
    constraint site__area__fk       foreign key (area) references area,
    constraint site__lead__fk       foreign key (lead) references partner,
    constraint site__visibility__ck check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC'))
);
create index site__workstream__ix on site (workstream, id);
create index site__area__ix on site (area, id);
create index site__lead__ix on site (lead, id);
create index site__title__ix on site (title, id);
create index site__updated_at__ix on site (updated_at, id);
create index site__visibility__ix on site (visibility, id);
comment on table site is 'A service in a council area that puts the programme into practice.';
comment on constraint site__area__uq on site is 'Lets a support item name a site together with its area.';
comment on column site.contact_role is 'A role that answers for the site, never a person.';

create table site_stages (
    site     text    not null collate "C",
    position integer not null,
    stage    text    not null,
    "on"     date    not null,
    reason   text,
    constraint site_stages__position__pk primary key (site, position),
    constraint site_stages__site__fk     foreign key (site) references site on delete cascade,
    constraint site_stages__stage__ck    check (stage in ('EXPLORATION', 'INSTALLATION', 'INITIAL_IMPLEMENTATION', 'FULL_IMPLEMENTATION',
                                                          'SUSTAINED', 'PAUSED', 'WITHDRAWN')),
    constraint site_stages__reason__ck   check (stage not in ('PAUSED', 'WITHDRAWN') or reason is not null)
);
create index site_stages__stage__ix on site_stages (stage, site);
comment on table site_stages is 'The stages that a site came to, each on a day, the last one being where it stands.';

create table site_tags (
    site     text    not null collate "C",
    position integer not null,
    tag      text    not null collate "C",
    constraint site_tags__position__pk primary key (site, position),
    constraint site_tags__site__fk     foreign key (site) references site on delete cascade,
    constraint site__tags__fk          foreign key (tag) references tag,
    constraint site__tags__uq          unique (tag, site) deferrable initially deferred
);
comment on table site_tags is 'The tags of a site.';

call track('site');
call guard('site', $$ visibility in (select seen_visibilities()) or lead in (select own_partners()) $$);

-- Joined and not looked at through a window, which would read every site for the stages of one.
create view site_stay with (security_invoker = true) as
select a.site, a.position, a.stage, a."on" as "from", n."on" as "to", a.reason
from site_stages a
left join site_stages n on n.site = a.site and n.position = a.position + 1;
comment on view site_stay is 'A stage of a site from the day it came to it to the day it came to the next; to is empty while it lasts.';
