create table people_name_start (
    employee_id uuid not null,
    position smallint not null comment 'of the letter in the name, from 1; 0 for the staff number',
    start varchar(60) not null comment 'the name from one of its words on, or the staff number',
    primary key (employee_id, position),
    constraint people_name_start_of foreign key (employee_id) references people_employee (id) on delete cascade,
    index people_name_start_found (start, employee_id)
) comment = 'One way to begin to write who someone is; follows the staff by itself';

delimiter //

create trigger people_name_start_of_a_new_person
after insert on people_employee
for each row
begin
    declare place int default 1;
    declare step int;
    insert into people_name_start (employee_id, position, start)
    values (new.id, 0, new.staff_number);
    while place > 0 do
        insert into people_name_start (employee_id, position, start)
        values (new.id, place, substr(new.sort_name, place, 60));
        set step = regexp_instr(substr(new.sort_name, place), '[ ''’-]');
        set place = if(step = 0, 0, place + step);
    end while;
end//

create trigger people_name_start_of_another_name
after update on people_employee
for each row
begin
    declare place int default 1;
    declare step int;
    if old.sort_name <> new.sort_name collate utf8mb4_bin or old.staff_number <> new.staff_number then
        delete from people_name_start
        where employee_id = new.id;
        insert into people_name_start (employee_id, position, start)
        values (new.id, 0, new.staff_number);
        while place > 0 do
            insert into people_name_start (employee_id, position, start)
            values (new.id, place, substr(new.sort_name, place, 60));
            set step = regexp_instr(substr(new.sort_name, place), '[ ''’-]');
            set place = if(step = 0, 0, place + step);
        end while;
    end if;
end//

delimiter ;

insert into people_name_start (employee_id, position, start)
select e.id, s.seq, substr(e.sort_name, s.seq, 60)
from people_employee e
join seq_1_to_200 s
    on s.seq <= char_length(e.sort_name)
    and (s.seq = 1 or substr(e.sort_name, s.seq - 1, 1) in (' ', '-', '''', '’'))
union all
select id, 0, staff_number
from people_employee;
