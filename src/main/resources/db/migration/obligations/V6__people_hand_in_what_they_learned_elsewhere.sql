create table obligations_evidence (
    id uuid not null,
    employee_id uuid not null,
    obligation_id uuid not null comment 'the row of the ledger it is handed in for',
    title varchar(200) not null,
    provider varchar(200) not null,
    done_on date not null,
    minutes smallint not null,
    state enum('WAITING', 'RECOGNISED', 'RETURNED') not null,
    handed_in_at datetime(6) not null comment 'UTC',
    decided_at datetime(6) comment 'UTC; null while it waits',
    decided_by uuid comment 'the account of the human who decided',
    valid_until date comment 'up to which first days of cycles it counts; null: for the one cycle',
    answer varchar(600) comment 'what the person is told when it is returned',
    version int not null default 0,
    primary key (id),
    constraint obligations_evidence_obligation foreign key (obligation_id) references obligations_obligation (id),
    index obligations_evidence_by_person (employee_id, handed_in_at),
    index obligations_evidence_queue (state, handed_in_at)
) comment = 'Something learned elsewhere that a person wants to count, and what was decided';

create table obligations_evidence_file (
    evidence_id uuid not null,
    kind enum('PDF', 'JPEG', 'PNG') not null comment 'by its content, whatever its name says',
    content mediumblob not null,
    primary key (evidence_id),
    constraint obligations_evidence_file_evidence foreign key (evidence_id) references obligations_evidence (id)
) comment = 'The file of one evidence; deleted some time after the decision, when only the decision remains';
