create table people_stand_in_unit (
    unit_id uuid not null,
    parent_id uuid,
    office_id uuid,
    name varchar(200) not null,
    kind varchar(40) not null,
    legal_kind varchar(40) not null,
    primary key (unit_id)
) comment = 'A unit, until the people module brings its own';

create table people_stand_in_employee (
    employee_id uuid not null,
    staff_number varchar(40) not null,
    display_name varchar(200) not null,
    sort_name varchar(200) not null,
    unit_id uuid not null,
    manager boolean not null,
    contact varchar(20) not null,
    joined_on date,
    left_on date,
    primary key (employee_id)
) comment = 'A person, until the people module brings its own';

create view people_unit_v as
select unit_id, parent_id, office_id, name, kind, legal_kind
from people_stand_in_unit;

create view people_employee_v as
select e.employee_id, e.staff_number, e.display_name, e.sort_name, e.unit_id, u.name as unit_name,
    u.office_id, o.name as office_name, e.manager, e.contact, e.joined_on, e.left_on
from people_stand_in_employee e
join people_stand_in_unit u on u.unit_id = e.unit_id
left join people_stand_in_unit o on o.unit_id = u.office_id;
