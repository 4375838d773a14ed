-- A record that was merged away stays as it was, with its posts; only what others know of the person moves.
alter table people_employee
    add column merged_into uuid comment 'The record of the same person that remains; null for all that remain',
    add constraint people_employee_merged_into foreign key (merged_into) references people_employee (id),
    add constraint people_employee_not_merged_with_itself check (merged_into is null or merged_into <> id);

create table people_merge (
    id uuid not null,
    former_id uuid not null comment 'The record merged away',
    employee_id uuid not null comment 'The record that remains',
    staff_version bigint not null comment 'The staff it made; tells which of two merges came later',
    merged_by varchar(200) not null comment 'Name of the account',
    merged_at datetime(3) not null comment 'UTC',
    undone_by varchar(200),
    undone_at datetime(3) comment 'UTC; null while it holds',
    primary key (id),
    index people_merge_by_remaining (employee_id, merged_at),
    index people_merge_by_former (former_id, merged_at)
) comment = 'Two records of one person that were put together, and perhaps taken apart again';

create table people_merge_row (
    merge_id uuid not null,
    number int not null,
    table_name varchar(64) not null,
    kind enum('CHANGED', 'ADDED', 'REMOVED') not null,
    row_key json not null,
    before_facts json comment 'What it said before; for CHANGED only the columns that changed',
    after_facts json,
    primary key (merge_id, number),
    constraint people_merge_row_of foreign key (merge_id) references people_merge (id) on delete cascade
) comment = 'One row that a merge touched, so that it can be taken back; read by no human';
