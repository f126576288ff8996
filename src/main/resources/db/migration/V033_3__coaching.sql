create table coaching (
    id             text        not null collate "C",
    version        bigint      not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    session        text        not null collate "C",
    "on"           date,
    provider       text        collate "C",
    mode           text,
    attended_lower bigint,
    attended_upper bigint,
    attended_given text,
    description    text,
    status         text        not null,
    status_on      date,
    status_reason  text,
    constraint coaching__id__pk            primary key (id),
    constraint coaching__session__fk       foreign key (session) references training_session,
    constraint coaching__provider__fk      foreign key (provider) references partner,
    constraint coaching__mode__ck          check (mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    constraint coaching__attended__ck      check ((attended_lower is null) = (attended_given is null) and attended_lower >= 0
                                                  and (attended_upper is null or attended_upper >= attended_lower)),
    constraint coaching__status__ck        check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint coaching__status_on__ck     check ((status = 'PLANNED') = (status_on is null)),
    constraint coaching__status_reason__ck check (status <> 'CANCELLED' or status_reason is not null)
);
create index coaching__session__ix on coaching (session, status, id);
create index coaching__provider__ix on coaching (provider, id);
create index coaching__status__ix on coaching (status, id);
create index coaching__on__ix on coaching (coalesce("on", date '9999-12-31'), id);
create index coaching__updated_at__ix on coaching (updated_at, id);
comment on table coaching is 'A follow-up of a session, in which what was learnt is put to use.';
comment on column coaching."on" is 'The day that it is planned for; null where none is fixed.';

call track('coaching');
call guard('coaching', $$
    (select sees_partners()) and (select true from training_session s where s.id = coaching.session)
    or provider in (select own_partners())
$$);
