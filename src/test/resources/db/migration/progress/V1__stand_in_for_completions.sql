create table progress_stand_in_completion (
    completion_id uuid not null,
    employee_id uuid not null,
    course_id varchar(60) not null,
    course_version int not null,
    completed_at timestamp(6) not null,
    primary key (completion_id),
    index progress_stand_in_by_employee (employee_id, course_id)
) comment = 'A completion, until the progress module brings its own';

create view progress_completion_v as
select completion_id, employee_id, course_id, course_version, completed_at
from progress_stand_in_completion;
