create table progress_reflection (
    employee_id uuid not null,
    course_id varchar(60) not null,
    item varchar(120) not null comment 'reflection:<id> or transfer:<id>',
    words text not null,
    written_at datetime(6) not null,
    primary key (employee_id, course_id, item)
) comment = 'What someone wrote in a lesson for themselves and chose to save; seen by nobody else';
