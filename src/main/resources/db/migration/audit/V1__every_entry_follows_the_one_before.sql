create table audit_entry (
    id bigint not null auto_increment,
    at datetime(6) not null comment 'in UTC',
    account_id uuid null comment 'who acted; null when the application did',
    action varchar(100) not null,
    subject varchar(200) null,
    purpose varchar(20) null comment 'set where somebody looked at the data of others',
    details varchar(2000) not null,
    previous_hash char(64) character set ascii not null,
    hash char(64) character set ascii not null,
    primary key (id),
    constraint audit_entry_has_one_successor unique (previous_hash)
) comment = 'One thing that was done, sealed together with everything before it; only ever added';

create table audit_head (
    id tinyint not null,
    entry_id bigint not null comment '0 before the first entry',
    hash char(64) character set ascii not null,
    primary key (id),
    constraint audit_head_is_one_row check (id = 1)
) comment = 'The youngest entry; whoever adds one locks this row, so that the chain never forks';

insert into audit_head (id, entry_id, hash)
values (1, 0, repeat('0', 64));
