create table area (
    id           text        not null collate "C",
    version      bigint      not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    name         text        not null,
    gss_code     text        not null,
    health_board text        not null,
    constraint area__id__pk       primary key (id),
    constraint area__gss_code__uq unique (gss_code),
    constraint area__gss_code__ck check (gss_code ~ '^S12[0-9]{6}$')
);
create index area__name__ix on area (name, id);
create index area__health_board__ix on area (health_board, id);
create index area__updated_at__ix on area (updated_at, id);
comment on table area is 'One of the 32 council areas of Scotland, reference data.';
comment on column area.gss_code is 'The code of the area in the scheme of the Government Statistical Service (GSS).';
comment on column area.health_board is 'The name of the territorial NHS board that serves the area.';

call track('area');
call guard('area', 'true');

insert into area (id, version, created_at, updated_at, name, gss_code, health_board)
select id, 1, now(), now(), name, gss_code, health_board from (values
    ('clackmannanshire',      'Clackmannanshire',       'S12000005', 'Forth Valley'),
    ('dumfries-and-galloway', 'Dumfries and Galloway',  'S12000006', 'Dumfries and Galloway'),
    ('east-ayrshire',         'East Ayrshire',          'S12000008', 'Ayrshire and Arran'),
    ('east-lothian',          'East Lothian',           'S12000010', 'Lothian'),
    ('east-renfrewshire',     'East Renfrewshire',      'S12000011', 'Greater Glasgow and Clyde'),
    ('na-h-eileanan-siar',    'Na h-Eileanan Siar',     'S12000013', 'Western Isles'),
    ('falkirk',               'Falkirk',                'S12000014', 'Forth Valley'),
    ('highland',              'Highland',               'S12000017', 'Highland'),
    ('inverclyde',            'Inverclyde',             'S12000018', 'Greater Glasgow and Clyde'),
    ('midlothian',            'Midlothian',             'S12000019', 'Lothian'),
    ('moray',                 'Moray',                  'S12000020', 'Grampian'),
    ('north-ayrshire',        'North Ayrshire',         'S12000021', 'Ayrshire and Arran'),
    ('orkney-islands',        'Orkney Islands',         'S12000023', 'Orkney'),
    ('scottish-borders',      'Scottish Borders',       'S12000026', 'Borders'),
    ('shetland-islands',      'Shetland Islands',       'S12000027', 'Shetland'),
    ('south-ayrshire',        'South Ayrshire',         'S12000028', 'Ayrshire and Arran'),
    ('south-lanarkshire',     'South Lanarkshire',      'S12000029', 'Lanarkshire'),
    ('stirling',              'Stirling',               'S12000030', 'Forth Valley'),
    ('aberdeen-city',         'Aberdeen City',          'S12000033', 'Grampian'),
    ('aberdeenshire',         'Aberdeenshire',          'S12000034', 'Grampian'),
    ('argyll-and-bute',       'Argyll and Bute',        'S12000035', 'Highland'),
    ('city-of-edinburgh',     'City of Edinburgh',      'S12000036', 'Lothian'),
    ('renfrewshire',          'Renfrewshire',           'S12000038', 'Greater Glasgow and Clyde'),
    ('west-dunbartonshire',   'West Dunbartonshire',    'S12000039', 'Greater Glasgow and Clyde'),
    ('west-lothian',          'West Lothian',           'S12000040', 'Lothian'),
    ('angus',                 'Angus',                  'S12000041', 'Tayside'),
    ('dundee-city',           'Dundee City',            'S12000042', 'Tayside'),
    ('east-dunbartonshire',   'East Dunbartonshire',    'S12000045', 'Greater Glasgow and Clyde'),
    ('fife',                  'Fife',                   'S12000047', 'Fife'),
    ('perth-and-kinross',     'Perth and Kinross',      'S12000048', 'Tayside'),
    ('glasgow-city',          'Glasgow City',           'S12000049', 'Greater Glasgow and Clyde'),
    ('north-lanarkshire',     'North Lanarkshire',      'S12000050', 'Lanarkshire')
) as known (id, name, gss_code, health_board);
