-- Records that were merged away are no people any more.
-- Left joins keep the staff table first, so that its indexes sort and limit; each finds exactly one row.
create or replace algorithm = merge view people_employee_v as
select e.id as employee_id,
       e.staff_number,
       e.display_name,
       e.sort_name,
       e.unit_id,
       u.name as unit_name,
       e.office_id,
       o.name as office_name,
       p.manager,
       p.contact,
       e.joined_on,
       e.left_on
from people_employee e
left join people_unit u on u.id = e.unit_id
left join people_unit o on o.id = e.office_id
left join people_post p on p.id = e.post_id
where e.merged_into is null;

create or replace algorithm = merge view people_unit_v as
select id as unit_id,
       parent_id,
       office_id,
       name,
       kind,
       legal_kind
from people_unit
where valid_to is null;

-- Also offices that are no more: what counted for them still says so.
create or replace algorithm = merge view people_office_v as
select id as office_id,
       name
from people_unit
where id = office_id;

create or replace algorithm = merge view people_name_start_v as
select employee_id,
       start
from people_name_start;
