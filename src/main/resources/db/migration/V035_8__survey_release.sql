create table survey_release (
    wave       text    not null collate "C",
    question   text    not null collate "C",
    dimensions text[]  not null,
    "on"       date    not null,
    shown      integer not null,
    suppressed integer not null,
    hidden     jsonb   not null,
    constraint survey_release__question__pk   primary key (wave, question, dimensions),
    constraint survey_release__wave__fk       foreign key (wave) references survey_wave,
    constraint survey_release__shown__ck      check (shown >= 0),
    constraint survey_release__suppressed__ck check (suppressed >= 0 and jsonb_array_length(hidden) = suppressed)
);
comment on table survey_release is 'The tables of closed waves that were released, each with the cells that are hidden in it: the ledger that every later table is checked against.';
comment on column survey_release.question is 'The code of a question; of one with several choices, the code of the option after a slash.';
comment on column survey_release.shown is 'None where the table is of an option that could not be told, beside others of its question that could.';
comment on column survey_release.hidden is 'The hidden cells: the category in each dimension, then the answer, by their codes.';

create function refuse_unreleasing() returns trigger language plpgsql as $$
begin
    raise exception 'what was released stays released';
end $$;

create trigger survey_release__no_change before update or delete on survey_release for each row execute function refuse_unreleasing();
create trigger survey_release__no_truncate before truncate on survey_release execute function refuse_unreleasing();
