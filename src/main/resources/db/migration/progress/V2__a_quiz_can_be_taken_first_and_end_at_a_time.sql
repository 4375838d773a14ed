alter table progress_attempt
    add column test_out boolean not null default false
        comment 'Taken before the lessons, to show that they are not needed; one per run';

alter table progress_answer
    add column shown_at datetime(6) null comment 'When the reasons were shown; the answer is fixed since then';

alter table progress_completion
    add column way enum('COURSE', 'TEST_OUT') not null default 'COURSE' comment 'How the course was passed',
    add column minutes_saved smallint not null default 0 comment 'Standard minutes of the lessons that were not needed';

create table progress_accommodation (
    employee_id uuid not null,
    allowance enum('HALF_MORE', 'TWICE', 'TEN_TIMES', 'NO_LIMIT') not null,
    entered_by uuid not null comment 'The account of the human who entered it',
    entered_at datetime(6) not null,
    primary key (employee_id)
) comment = 'A person who has more time in quizzes with a time limit; why is written nowhere';
