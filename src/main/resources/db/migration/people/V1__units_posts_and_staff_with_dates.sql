-- A unit as it is now; how it was before stands in people_unit_history.
create table people_unit (
    id uuid not null,
    unit_key varchar(80) collate utf8mb4_bin not null comment 'The name the source gives the unit; never shown',
    source varchar(60) collate utf8mb4_bin not null comment 'The staff source that told us',
    name varchar(200) not null,
    kind varchar(30) not null,
    legal_kind varchar(30) not null,
    parent_id uuid,
    office_id uuid not null comment 'The office, Referat or enterprise it belongs to; itself for one of those and for a directorate',
    valid_from date not null comment 'First day of this state',
    valid_to date comment 'Last day; null while the unit exists',
    primary key (id),
    constraint people_unit_key unique (unit_key),
    constraint people_unit_parent foreign key (parent_id) references people_unit (id),
    constraint people_unit_office foreign key (office_id) references people_unit (id),
    constraint people_unit_days check (valid_to is null or valid_to >= valid_from)
) comment = 'One unit of the organisation';

create table people_unit_history (
    unit_id uuid not null,
    name varchar(200) not null,
    kind varchar(30) not null,
    legal_kind varchar(30) not null,
    parent_id uuid,
    office_id uuid not null,
    valid_from date not null,
    valid_to date not null,
    primary key (unit_id, valid_from),
    constraint people_unit_history_unit foreign key (unit_id) references people_unit (id),
    constraint people_unit_history_days check (valid_to >= valid_from)
) comment = 'One earlier state of one unit';

-- A post never changes: another title or intensity of contact is another post, so that assignments keep the dates.
create table people_post (
    id uuid not null,
    unit_id uuid not null,
    title varchar(200) collate utf8mb4_bin not null,
    contact varchar(20) not null comment 'NONE, OCCASIONAL, REGULAR or MAIN contact with people who come to the office',
    manager boolean not null,
    integration_task boolean not null,
    primary key (id),
    constraint people_post_once unique (unit_id, title, contact, manager, integration_task),
    constraint people_post_unit foreign key (unit_id) references people_unit (id)
) comment = 'One kind of post in one unit, held by any number of people';

-- unit_id, office_id and post_id repeat the newest assignment, so that one index can filter and sort a million rows.
create table people_employee (
    id uuid not null,
    staff_number varchar(20) collate utf8mb4_bin not null,
    source varchar(60) collate utf8mb4_bin not null comment 'The staff source that told us',
    display_name varchar(200) not null comment 'In the order the person uses it',
    sort_name varchar(200) not null,
    joined_on date not null,
    left_on date comment 'Last day; null for those who stay',
    unit_id uuid not null,
    office_id uuid not null,
    post_id uuid not null,
    erased_on date comment 'The day the names were taken out',
    primary key (id),
    constraint people_employee_staff_number unique (staff_number),
    constraint people_employee_unit foreign key (unit_id) references people_unit (id),
    constraint people_employee_office foreign key (office_id) references people_unit (id),
    constraint people_employee_post foreign key (post_id) references people_post (id),
    constraint people_employee_days check (left_on is null or left_on >= joined_on),
    index people_employee_by_name (sort_name),
    index people_employee_by_shown_name (display_name),
    index people_employee_by_office (office_id, sort_name),
    index people_employee_by_unit (unit_id, sort_name),
    index people_employee_by_source (source, left_on)
) comment = 'One person on the staff, now or formerly';

create table people_assignment (
    id uuid not null,
    employee_id uuid not null,
    post_id uuid not null,
    part_time tinyint unsigned not null comment 'Percent of full time, 1 to 100',
    valid_from date not null,
    valid_to date comment 'Last day; null = open end',
    primary key (id),
    constraint people_assignment_once unique (employee_id, valid_from),
    constraint people_assignment_employee foreign key (employee_id) references people_employee (id),
    constraint people_assignment_post foreign key (post_id) references people_post (id),
    constraint people_assignment_part_time check (part_time between 1 and 100),
    constraint people_assignment_days check (valid_to is null or valid_to >= valid_from)
) comment = 'One person held one post from a day to a day';

create table people_import (
    id uuid not null,
    source varchar(60) collate utf8mb4_bin not null,
    as_of date not null comment 'The day the source speaks of',
    merged_at datetime(3) not null comment 'UTC',
    joined int not null,
    changed int not null,
    gone int not null,
    primary key (id),
    index people_import_newest (source, as_of)
) comment = 'One merge of a staff source that went through';
