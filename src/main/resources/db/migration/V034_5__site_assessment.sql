create table site_assessment (
    id          text        not null collate "C",
    version     bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    site        text        not null collate "C",
    scale       text        not null collate "C",
    "on"        date        not null,
    perspective text        not null,
    constraint site_assessment__id__pk          primary key (id),
    constraint site_assessment__site__fk        foreign key (site) references site,
    constraint site_assessment__scale__fk       foreign key (scale) references assessment_scale,
    constraint site_assessment__on__uq          unique (site, perspective, "on", scale),
    constraint site_assessment__perspective__ck check (perspective in ('OWNER', 'INDEPENDENT'))
);
create index site_assessment__site__ix on site_assessment (site, id);
create index site_assessment__scale__ix on site_assessment (scale, id);
create index site_assessment__on__ix on site_assessment (coalesce("on", date '9999-12-31'), id);
create index site_assessment__updated_at__ix on site_assessment (updated_at, id);
comment on table site_assessment is 'How a site was assessed on a day, by itself or by others, on a scale.';

create table site_assessment_scores (
    site_assessment text    not null collate "C",
    position        integer not null,
    domain          text    not null collate "C",
    value           integer not null,
    note            text,
    constraint site_assessment_scores__position__pk        primary key (site_assessment, position),
    constraint site_assessment_scores__site_assessment__fk foreign key (site_assessment) references site_assessment on delete cascade,
    constraint site_assessment__scores__fk                 foreign key (domain) references tag,
    constraint site_assessment__scores__uq                 unique (domain, site_assessment) deferrable initially deferred
);
comment on table site_assessment_scores is 'The level of a site in each domain that was assessed; a domain that was not has no row.';

call track('site_assessment');
call guard('site_assessment', $$ (select sees_partners()) and (select true from site s where s.id = site_assessment.site) $$);

-- A score is read by the levels of its scale: while an assessment uses them they stay, whoever writes.
create function refuse_another_scale() returns trigger language plpgsql as $$
declare
    used text := (case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end) ->> tg_argv[0];
begin
    if exists (select 1 from site_assessment a where a.scale = used) then
        raise exception 'update or delete of what the assessments on the scale % are read by', used
            using errcode = 'foreign_key_violation', constraint = 'site_assessment__scale__fk';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger assessment_scale_levels__used before insert or update or delete on assessment_scale_levels
    for each row execute function refuse_another_scale('assessment_scale');
create trigger assessment_scale__used before update of taxonomy on assessment_scale
    for each row when (old.taxonomy <> new.taxonomy) execute function refuse_another_scale('id');
