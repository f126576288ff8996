create table reflection (
    id               text        not null collate "C",
    version          bigint      not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    meeting          text        not null collate "C",
    partner_update   text        collate "C",
    agenda_item      text,
    kind             text        not null,
    raised_by        text        collate "C",
    raised_by_role   text,
    text             text        not null,
    visibility       text        not null,
    status           text        not null,
    status_on        date,
    status_reason    text,
    answer           text,
    answered_by      text        collate "C",
    answered_by_role text,
    constraint reflection__id__pk            primary key (id),
    constraint reflection__meeting__fk       foreign key (meeting) references meeting,
    constraint reflection__update__fk        foreign key (partner_update, meeting) references partner_update (id, meeting),
    constraint reflection__raised_by__fk     foreign key (raised_by) references partner,
    constraint reflection__answered_by__fk   foreign key (answered_by) references partner,
    constraint reflection__kind__ck          check (kind in ('QUESTION', 'CONCERN', 'SUGGESTION', 'OFFER', 'CHALLENGE', 'COMMENT')),
    constraint reflection__visibility__ck    check (visibility in ('INTERNAL', 'PARTNERS', 'PUBLIC')),
    constraint reflection__status__ck        check (status in ('OPEN', 'ANSWERED', 'PARKED')),
    constraint reflection__status_on__ck     check ((status = 'OPEN') = (status_on is null)),
    constraint reflection__status_reason__ck check ((status = 'PARKED') = (status_reason is not null)),
    constraint reflection__answer__ck        check ((status = 'ANSWERED') = (answer is not null)),
    constraint reflection__answered_by__ck   check (status = 'ANSWERED' or num_nonnulls(answered_by, answered_by_role) = 0)
);
create index reflection__meeting__ix on reflection (meeting, id);
create index reflection__partner_update__ix on reflection (partner_update, id);
create index reflection__raised_by__ix on reflection (raised_by, id);
create index reflection__answered_by__ix on reflection (answered_by, id);
create index reflection__kind__ix on reflection (kind, id);
create index reflection__status__ix on reflection (status, id);
create index reflection__updated_at__ix on reflection (updated_at, id);
create index reflection__visibility__ix on reflection (visibility, id);
comment on table reflection is 'A question, concern, suggestion, offer, challenge or comment that was raised at a meeting, and what was answered.';
comment on column reflection.agenda_item is 'The title, on the agenda of the meeting, of the item that it was raised under.';
comment on column reflection.status_reason is 'Why it was parked.';

call track('reflection');
call guard('reflection', $$ visibility in (select seen_visibilities()) or raised_by in (select own_partners()) $$);
