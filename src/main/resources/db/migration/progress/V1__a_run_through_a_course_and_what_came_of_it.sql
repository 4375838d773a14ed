create table progress_run (
    run_id uuid not null,
    employee_id uuid not null,
    course_id varchar(60) not null,
    course_version int not null,
    begun_at datetime(6) not null,
    finished_at datetime(6) null,
    lesson_id varchar(60) null comment 'Where the person was last',
    block_position int not null default 0 comment 'The block of that lesson that was last in view, from 0',
    paragraph_position int not null default 0 comment 'The paragraph of that block, from 0',
    seen_at datetime(6) not null,
    open_run tinyint as (if(finished_at is null, 1, null)) persistent,
    primary key (run_id),
    constraint progress_run_one_open_per_course unique (employee_id, course_id, open_run),
    index progress_run_of_person (employee_id, course_id, begun_at)
) comment = 'One person working through one course version, once';

create table progress_step (
    run_id uuid not null,
    lesson_id varchar(60) not null,
    done_at datetime(6) not null,
    primary key (run_id, lesson_id),
    constraint progress_step_belongs_to_a_run foreign key (run_id) references progress_run (run_id)
) comment = 'A lesson the person has read to its end';

create table progress_reply (
    run_id uuid not null,
    item varchar(120) not null comment 'check:<question> or case:<case>',
    choices json not null comment 'Ids in the order they were chosen',
    given_at datetime(6) not null,
    primary key (run_id, item),
    constraint progress_reply_belongs_to_a_run foreign key (run_id) references progress_run (run_id)
) comment = 'What the person chose inside lessons; seen by nobody else and never graded';

create table progress_note (
    employee_id uuid not null,
    course_id varchar(60) not null,
    lesson_id varchar(60) not null,
    note text not null,
    written_at datetime(6) not null,
    primary key (employee_id, course_id, lesson_id)
) comment = 'A private note beside a lesson';

create table progress_attempt (
    attempt_id uuid not null,
    run_id uuid not null,
    number int not null comment 'Counts the attempts of a run from 1',
    seed bigint not null comment 'Draws the questions and shuffles their options',
    begun_at datetime(6) not null,
    submitted_at datetime(6) null,
    hundredths int null comment 'Points reached, in hundredths',
    possible int null comment 'Points possible, in hundredths',
    passed boolean null,
    open_attempt tinyint as (if(submitted_at is null, 1, null)) persistent,
    primary key (attempt_id),
    constraint progress_attempt_one_open_per_run unique (run_id, open_attempt),
    constraint progress_attempt_numbers_count unique (run_id, number),
    constraint progress_attempt_belongs_to_a_run foreign key (run_id) references progress_run (run_id)
) comment = 'One try at the quiz of a course; seen by the person alone';

create table progress_answer (
    attempt_id uuid not null,
    question_id varchar(60) not null,
    choices json not null,
    flagged boolean not null default false,
    given_at datetime(6) not null,
    primary key (attempt_id, question_id),
    constraint progress_answer_belongs_to_an_attempt foreign key (attempt_id) references progress_attempt (attempt_id)
) comment = 'The latest answer to one question, stored when it is given';

create table progress_completion (
    completion_id uuid not null,
    run_id uuid not null,
    employee_id uuid not null,
    course_id varchar(60) not null,
    course_version int not null,
    completed_at datetime(6) not null,
    primary key (completion_id),
    constraint progress_completion_once_per_run unique (run_id),
    index progress_completion_of_person (employee_id, course_id, completed_at)
) comment = 'The fact that someone passed a course; only ever added';
