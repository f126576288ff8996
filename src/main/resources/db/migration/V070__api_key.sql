create table api_key (
    id                text        not null collate "C",
    version           bigint      not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    title             text        not null,
    role              text        not null,
    expires_on        date        not null,
    revoked_on        date,
    revocation_reason text,
    rotated_at        timestamptz,
    constraint api_key__id__pk                primary key (id),
    constraint api_key__role__ck              check (role in ('ADMINISTRATOR', 'STAFF', 'CONTRIBUTOR', 'ANALYST', 'READER')),
    constraint api_key__revocation_reason__ck check ((revoked_on is null) = (revocation_reason is null))
);
create index api_key__title__ix on api_key (title, id);
create index api_key__expires_on__ix on api_key (expires_on, id);
create index api_key__updated_at__ix on api_key (updated_at, id);
comment on table api_key is 'What a program shows to be let in: its role and its end.';

create table api_key_partners (
    api_key  text    not null collate "C",
    partner  text    not null collate "C",
    position integer not null,
    constraint api_key_partners__position__pk primary key (api_key, position),
    constraint api_key_partners__api_key__fk  foreign key (api_key) references api_key on delete cascade,
    constraint api_key__partners__fk          foreign key (partner) references partner,
    constraint api_key__partners__uq          unique (partner, api_key) deferrable initially deferred
);
comment on table api_key_partners is 'The partners that a key speaks for.';

-- Not deleted with its key, and so no part of its history: a digest has no business there.
create table api_key_secret (
    id           bigint      generated always as identity,
    api_key      text        not null collate "C",
    beginning    text        not null collate "C",
    digest       text        not null collate "C",
    created_at   timestamptz not null default now(),
    ends_at      timestamptz,
    last_used_on date,
    constraint api_key_secret__id__pk        primary key (id),
    constraint api_key_secret__api_key__fk   foreign key (api_key) references api_key,
    constraint api_key_secret__beginning__uq unique (beginning),
    constraint api_key_secret__digest__ck    check (length(digest) = 43)
);
create index api_key_secret__api_key__ix on api_key_secret (api_key, id);
comment on table api_key_secret is 'The SHA-256 digests of what keys are; two of one key are let in while it is rotated.';

call track('api_key');

-- Seen by those who see everything, and by nobody for being theirs.
call guard('api_key', 'false');
