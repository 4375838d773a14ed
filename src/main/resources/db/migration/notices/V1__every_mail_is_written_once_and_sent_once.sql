create table notices_rules (
    edition int not null,
    before_days varchar(60) not null comment 'days before the due date, as in 28, 7',
    after_days varchar(60) not null,
    most tinyint not null,
    from_hour tinyint not null,
    to_hour tinyint not null,
    holidays boolean not null comment 'whether the public holidays of Saxony are days off',
    changed_at datetime(6) not null comment 'UTC',
    changed_by uuid comment 'the account; null for what the house begins with',
    primary key (edition)
) comment = 'The rules for reminders from one change to the next; the highest edition holds';

insert into notices_rules
    (edition, before_days, after_days, most, from_hour, to_hour, holidays, changed_at, changed_by)
values (1, '28, 7', '3, 14', 4, 8, 16, true, utc_timestamp(6), null);

create table notices_address (
    employee_id uuid not null,
    mail varchar(254) not null,
    primary key (employee_id)
) comment = 'Where one person gets mail';

create table notices_preference (
    employee_id uuid not null,
    language enum('DE', 'EN') not null,
    digests boolean not null,
    certificate_news boolean not null,
    team_news boolean not null,
    version int not null,
    primary key (employee_id)
) comment = 'What mail one person wants, and in which language';

create table notices_run (
    kind enum('REMINDERS', 'MONTHLY') not null,
    day date not null,
    since date not null comment 'the day up to which the mails of this kind had been written before',
    last_employee_id uuid comment 'everybody up to here is done; null before the first window',
    finished_at datetime(6) comment 'UTC',
    primary key (kind, day)
) comment = 'The writing of one day''s mails of one kind, and how far it is';

-- The state tells how far a mail may have come, so that none is sent twice:
-- WAITING and CLAIMED have not been handed over, HANDED may have been, UNCERTAIN is HANDED by a node that died.
create table notices_mail (
    id uuid not null comment 'also its Message-ID',
    employee_id uuid not null,
    template enum('ARISEN', 'DUE', 'DIGEST', 'TEAM', 'CERTIFICATE', 'MANAGER', 'ESCALATION') not null,
    day date not null,
    year smallint not null comment 'the cycle in which it counts',
    state enum('WAITING', 'CLAIMED', 'HANDED', 'SENT', 'UNCERTAIN', 'FAILED', 'DROPPED') not null,
    attempts tinyint not null default 0,
    not_before datetime(6) not null comment 'UTC',
    claimed_by uuid comment 'the node that has taken it',
    claimed_at datetime(6) comment 'UTC',
    failure varchar(200),
    primary key (id),
    constraint notices_mail_once_a_day unique (employee_id, template, day),
    index notices_mail_by_state (state, not_before),
    index notices_mail_by_day (day)
) comment = 'One mail to one person, from its writing on';

create table notices_sample (
    mail_id uuid not null,
    subject varchar(200) not null,
    recipient varchar(254) not null,
    text text not null,
    html text not null,
    primary key (mail_id),
    constraint notices_sample_mail foreign key (mail_id) references notices_mail (id) on delete cascade
) comment = 'One mail as it would have gone out, kept to be looked at where there is no mail server';

create table notices_team_reminder (
    unit_id uuid not null,
    at datetime(6) not null comment 'UTC',
    account_id uuid not null,
    primary key (unit_id, at)
) comment = 'One time that a manager had everyone in a team reminded whose training was open';

create table notices_secret (
    id tinyint not null,
    value binary(32) not null,
    primary key (id),
    constraint notices_secret_alone check (id = 1)
) comment = 'What the links that end a subscription are signed with; made at the first use';
