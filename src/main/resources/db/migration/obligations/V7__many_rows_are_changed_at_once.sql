create table obligations_batch (
    id uuid not null,
    kind enum('EXTEND', 'RECOGNISE', 'PAUSE', 'EXEMPT') not null,
    days smallint comment 'for EXTEND',
    done_on date comment 'for RECOGNISE',
    valid_until date comment 'for RECOGNISE; null: for the one cycle',
    remark varchar(300) comment 'for RECOGNISE: what it was and how one knows',
    reason enum('ABSENT', 'NOT_APPLICABLE', 'OTHER') comment 'for EXEMPT',
    account_id uuid not null comment 'of the human who asked for it',
    created_at datetime(6) not null comment 'UTC',
    runs_at datetime(6) not null comment 'UTC; until then it can be undone',
    claimed_at datetime(6) comment 'UTC; when a node last said that it is at work',
    state enum('WAITING', 'RUNNING', 'DONE', 'UNDONE') not null,
    primary key (id),
    index obligations_batch_due (state, runs_at)
) comment = 'The same change of many rows that the personnel department asked for';

create table obligations_batch_item (
    batch_id uuid not null,
    obligation_id uuid not null,
    version int not null comment 'of the row when the change was asked for; another one means that it is left alone',
    state enum('OPEN', 'DONE', 'SKIPPED', 'FAILED') not null,
    primary key (batch_id, obligation_id),
    constraint obligations_batch_item_batch foreign key (batch_id) references obligations_batch (id),
    constraint obligations_batch_item_obligation foreign key (obligation_id) references obligations_obligation (id),
    index obligations_batch_item_open (batch_id, state)
) comment = 'One row that a change of many is about';
