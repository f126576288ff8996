create table support_item (
    id            text        not null collate "C",
    version       bigint      not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    title         text        not null,
    description   text,
    kind          text        not null,
    area          text        not null collate "C",
    site          text        collate "C",
    provider      text        collate "C",
    offered_on    date        not null,
    starts_on     date,
    ends_on       date,
    accepted_on   date,
    status        text        not null,
    status_on     date,
    status_reason text,
    constraint support_item__id__pk             primary key (id),
    constraint support_item__area__fk           foreign key (area) references area,
    constraint support_item__site__fk           foreign key (site, area) references site (id, area),
    constraint support_item__provider__fk       foreign key (provider) references partner,
    constraint support_item__kind__ck           check (kind in ('TRAINING', 'COACHING', 'LEADERSHIP', 'COMMUNICATIONS', 'POLICY')),
    constraint support_item__ends_on__ck        check (ends_on >= starts_on),
    constraint support_item__offered_on__ck     check (offered_on <= coalesce(accepted_on, status_on)),
    constraint support_item__accepted_on__ck    check ((status in ('ACCEPTED', 'PROVIDED', 'WITHDRAWN')) = (accepted_on is not null) and accepted_on <= status_on),
    constraint support_item__status__ck         check (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'PROVIDED', 'WITHDRAWN')),
    constraint support_item__status_on__ck      check ((status = 'OFFERED') = (status_on is null)),
    constraint support_item__status_reason__ck  check (status not in ('DECLINED', 'WITHDRAWN') or status_reason is not null)
);
create index support_item__area__ix on support_item (area, id);
create index support_item__site__ix on support_item (site, id);
create index support_item__provider__ix on support_item (provider, id);
create index support_item__kind__ix on support_item (kind, id);
create index support_item__status__ix on support_item (status, id);
create index support_item__title__ix on support_item (title, id);
create index support_item__offered_on__ix on support_item (coalesce(offered_on, date '9999-12-31'), id);
create index support_item__updated_at__ix on support_item (updated_at, id);
comment on constraint support_item__offered_on__ck on support_item is 'must not be after the day it was accepted or declined';
comment on table support_item is 'Support that was offered to an area, or to a site in it, and what became of the offer.';
comment on column support_item.status_on is 'The day since which it has its status; empty while it is only offered.';

call track('support_item');
call guard('support_item', $$
    (select sees_partners()) and (site is null or (select true from site s where s.id = support_item.site))
$$);
