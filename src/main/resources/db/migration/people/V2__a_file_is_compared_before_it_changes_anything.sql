-- Every change of the staff counts one up, so that a comparison knows whether it is still true.
create table people_version (
    id tinyint not null,
    version bigint not null,
    primary key (id),
    constraint people_version_only_one check (id = 1)
) comment = 'How often the staff were changed';

insert into people_version (id, version)
values (1, 0);

create table people_delivery (
    id uuid not null,
    file_name varchar(200) not null,
    checksum char(64) not null comment 'SHA-256 of the file',
    state varchar(20) not null comment 'RECEIVED, COMPARED, APPLIED, UNDONE or DISCARDED',
    settings json not null comment 'How the file is read and what it may do',
    source varchar(60) collate utf8mb4_bin not null,
    staff_version bigint comment 'The staff it was compared with; once applied, the staff it made',
    line_count int not null default 0,
    unchanged int not null default 0,
    newcomers int not null default 0,
    changed int not null default 0,
    gone int not null default 0,
    faulty int not null default 0,
    held int not null default 0,
    present int not null default 0 comment 'People of the source before it',
    blocked boolean not null default false,
    leaving_held_back boolean not null default false,
    import_id uuid,
    delivered_by varchar(200) not null comment 'Name of the account; emptied with the history',
    delivered_at datetime(3) not null comment 'UTC',
    applied_by varchar(200),
    applied_at datetime(3) comment 'UTC',
    undone_by varchar(200),
    undone_at datetime(3) comment 'UTC',
    primary key (id),
    index people_delivery_newest (delivered_at)
) comment = 'One staff file that was handed in, and what became of it';

create table people_delivery_part (
    delivery_id uuid not null,
    part int not null,
    content mediumblob not null,
    primary key (delivery_id, part),
    constraint people_delivery_part_of foreign key (delivery_id) references people_delivery (id) on delete cascade
) comment = 'One piece of a file that still waits to be applied';

create table people_delivery_line (
    delivery_id uuid not null,
    number int not null,
    about varchar(10) not null comment 'PERSON, UNIT or POST',
    kind varchar(10) not null comment 'NEW, CHANGED, LEFT, FAULTY or HELD',
    line int not null comment 'In the file; 0 where none stands for it',
    employee_id uuid,
    code varchar(200) not null comment 'Staff number or key of the unit',
    shown_name varchar(400) not null,
    differences json not null,
    faults json not null,
    before_facts json comment 'Rows that stand there again when it is undone',
    after_facts json comment 'Rows that stand there when it is applied',
    primary key (delivery_id, number),
    constraint people_delivery_line_of foreign key (delivery_id) references people_delivery (id) on delete cascade,
    index people_delivery_line_by_kind (delivery_id, kind, about, number),
    index people_delivery_line_by_person (employee_id)
) comment = 'One difference between a file and the staff';

create table people_heading (
    source varchar(60) collate utf8mb4_bin not null,
    kind varchar(10) not null comment 'PEOPLE or UNITS',
    meaning varchar(30) not null,
    heading varchar(200) not null comment 'As it stands in the files of the source',
    primary key (source, kind, meaning)
) comment = 'What a source calls a column';
