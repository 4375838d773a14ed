alter table obligations_resolution
    add column text_de longtext,
    add column text_en longtext,
    add column version int not null default 0;

create table obligations_resolution_step (
    resolution_id uuid not null,
    position smallint not null,
    state enum('DRAFT', 'SUBMITTED', 'DEFERRED', 'ADOPTED', 'AMENDED', 'REJECTED', 'SUPERSEDED') not null,
    happened_on date not null,
    remark varchar(400),
    primary key (resolution_id, position),
    constraint obligations_resolution_step_resolution foreign key (resolution_id)
        references obligations_resolution (id) on delete cascade
) comment = 'One step of a paper on its way; rows are only ever added';

insert into obligations_resolution_step (resolution_id, position, state, happened_on)
select id, 1, state, decided_on
from obligations_resolution
where decided_on is not null;

-- Versions of one policy share the id of the first. A version in force never changes except for the day it ends.
alter table obligations_policy
    add column line_id uuid not null default '00000000-0000-0000-0000-000000000000'
        comment 'the id of the first version',
    add column number smallint not null default 1 comment 'of the version, from 1',
    add column proposed_by uuid comment 'the account that asked for approval; null while it is a draft',
    add column approved_by uuid comment 'the account of the second person; null if the application itself did it',
    add column contacts set('NONE', 'OCCASIONAL', 'REGULAR', 'MAIN') not null default ''
        comment 'how much contact with the public a post must have; empty for any',
    add column managers_only boolean not null default false,
    add column joined_since date comment 'only for those who joined on that day or later',
    add column choose smallint not null default 0 comment 'how many of the courses to choose from are needed',
    add column seminars smallint not null default 0 comment 'how many seminars each person attends in a cycle',
    add column seminar_minutes smallint not null default 0,
    add column seminar_seats smallint not null default 0 comment 'seats in one session',
    add column seminar_sessions smallint not null default 0 comment 'sessions planned for the cycle',
    add column period enum('CALENDAR_YEAR', 'OWN', 'ROLLING') not null default 'CALENDAR_YEAR',
    add column starts_on varchar(7) not null default '--01-01' comment 'day and month, as in --01-01',
    add column due_on varchar(7) not null default '--12-15' comment 'day and month',
    add column grace_days smallint not null default 0 comment 'days after the due date before it counts as overdue',
    add column gap_days smallint not null default 0 comment 'days that must lie between two completions that count',
    add column early_days smallint not null default 0 comment 'days before the cycle in which a completion counts',
    add column joiner_months tinyint not null default 3 comment 'time that whoever comes late has',
    add column joiner_after varchar(7) default '--10-01' comment 'late is who comes after it; null: the start',
    add column joiner_cut_off varchar(7) comment 'whoever comes after it begins with the next cycle';

update obligations_policy
set line_id = id;

alter table obligations_policy
    alter column line_id drop default,
    add constraint obligations_policy_version_once unique (line_id, number);

alter table obligations_policy_unit
    add column excluded boolean not null default false,
    comment = 'One unit, with all below it, that a policy reaches or spares; without any it is for all legal kinds named';

create table obligations_policy_person (
    policy_id uuid not null,
    employee_id uuid not null,
    excluded boolean not null,
    primary key (policy_id, employee_id),
    constraint obligations_policy_person_policy foreign key (policy_id)
        references obligations_policy (id) on delete cascade,
    index obligations_policy_person_by_person (employee_id)
) comment = 'One person whom a policy reaches or spares whatever their post';

alter table obligations_policy_course
    add column part enum('CORE', 'CHOICE', 'REFRESHER', 'PACK') not null default 'CORE',
    add column office_id uuid comment 'whose people take it; for a pack only',
    drop constraint obligations_policy_course_once,
    drop primary key,
    add primary key (policy_id, part, position),
    comment = 'One course of what a policy asks: of all, to choose from, from the second year on, or of one office';

create table obligations_policy_writer (
    policy_id uuid not null,
    account uuid not null,
    primary key (policy_id, account),
    constraint obligations_policy_writer_policy foreign key (policy_id)
        references obligations_policy (id) on delete cascade
) comment = 'One account that wrote on a draft and therefore cannot approve it';

create table obligations_policy_step (
    policy_id uuid not null,
    position smallint not null,
    kind enum('WRITTEN', 'PROPOSED', 'RETURNED', 'APPROVED') not null,
    at datetime(6) not null comment 'UTC',
    account uuid comment 'null if the application itself did it',
    remark varchar(400),
    primary key (policy_id, position),
    constraint obligations_policy_step_policy foreign key (policy_id)
        references obligations_policy (id) on delete cascade
) comment = 'One step of a version on its way into force; rows are only ever added';

alter table obligations_cycle
    add column ends_on date comment 'last day on which something done counts';

update obligations_cycle
set ends_on = makedate(year + 1, 1) - interval 1 day;

alter table obligations_cycle
    modify column ends_on date not null comment 'last day on which something done counts',
    comment = 'One period of a policy, named after the year in which it starts';

alter table obligations_shift
    modify column kind enum('JOINER', 'PAUSE', 'EXTENSION', 'ROLLING') not null;
