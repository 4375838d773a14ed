create table certificates_task (
    id uuid not null,
    kind enum('RENEW', 'REISSUE', 'REVOKE') not null comment 'RENEW issues anew only where the name changed',
    reason enum('ERROR', 'SUPERSEDED', 'REQUEST') not null,
    account_id uuid not null comment 'who asked for it',
    created_at datetime(3) not null comment 'UTC',
    runs_at datetime(3) not null comment 'UTC; until then it can be undone',
    claimed_at datetime(3) comment 'UTC; when a node last took it up',
    state enum('WAITING', 'RUNNING', 'DONE', 'UNDONE') not null,
    primary key (id),
    index certificates_task_due (state, runs_at)
) comment = 'One thing the personnel department wants done to some certificates';

create table certificates_task_item (
    task_id uuid not null,
    certificate_id uuid not null,
    state enum('OPEN', 'DONE', 'SKIPPED', 'FAILED') not null,
    primary key (task_id, certificate_id),
    constraint certificates_task_item_task foreign key (task_id) references certificates_task (id) on delete cascade,
    constraint certificates_task_item_certificate foreign key (certificate_id)
        references certificates_certificate (id) on delete cascade,
    index certificates_task_item_by_state (task_id, state)
) comment = 'One certificate a task is about';
