create table privacy_rule (
    name varchar(60) not null,
    value varchar(60) not null,
    decided_on date not null,
    decided_by varchar(200) not null comment 'the agreement or resolution, not a person',
    primary key (name)
) comment = 'One choice the service agreement leaves open, as it stands today';

insert into privacy_rule (name, value, decided_on, decided_by)
values
    ('smallest-group', '5', '2026-06-02', 'Vorgabe bei Auslieferung'),
    ('smallest-evaluation-group', '10', '2026-06-02', 'Vorgabe bei Auslieferung'),
    ('manager-sees-open-names', 'no', '2026-06-02', 'Vorgabe bei Auslieferung');

create table privacy_retention_run (
    day date not null,
    started_at datetime(6) not null comment 'in UTC',
    finished_at datetime(6) null comment 'in UTC; null while it runs or when it broke off',
    failed_keepers varchar(500) not null default '',
    primary key (day)
) comment = 'The one search for data that is too old, on one day; whoever inserts the row does the work';

create table privacy_deletion (
    id bigint not null auto_increment,
    at datetime(6) not null comment 'in UTC',
    keeper varchar(60) not null,
    rule varchar(60) not null,
    touched_rows int not null,
    primary key (id),
    constraint privacy_deletion_touched_something check (touched_rows > 0)
) comment = 'One deletion that took place: by whom and how many rows, never whose';
