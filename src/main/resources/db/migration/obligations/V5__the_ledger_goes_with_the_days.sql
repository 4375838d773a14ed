-- The first index serves the search for what became overdue: it holds no row twice that has been found before. The
-- second answers how many stand where in a year, and how many people that are, without touching a row.
alter table obligations_obligation
    modify column status enum('OPEN', 'FULFILLED', 'RECOGNISED', 'EXEMPT', 'PAUSED', 'LAPSED', 'WITHDRAWN') not null,
    add column office_id uuid comment 'the office it counts for; stays when the cycle is over',
    add column paused_on date comment 'first day on which the clock stood still; null while it runs',
    add column overdue_on date comment 'the day on which it was found overdue; null if it is not',
    add column recognised_until date comment 'what was done elsewhere counts for cycles that begin up to this day',
    add index obligations_obligation_by_day (status, overdue_on, due_on),
    add index obligations_obligation_of_cycle (cycle_id, status, due_on, employee_id),
    drop index obligations_obligation_by_cycle_and_status;

alter table obligations_event
    modify column kind enum('AROSE', 'REOPENED', 'MOVED', 'PAUSED', 'RESUMED', 'EXTENDED', 'OVERDUE', 'EXEMPTED',
        'RECOGNISED', 'FULFILLED', 'LAPSED', 'WITHDRAWN') not null
        comment 'in the order in which they follow one another within one day',
    add column day date comment 'from which on it is true; at says when it became known',
    add column office_id uuid comment 'the office the row counts for from then on; for AROSE and MOVED',
    add column remark varchar(300) comment 'what the human who did it remarked; never why someone was away',
    drop index obligations_event_in_order,
    add index obligations_event_in_order (obligation_id, at, day, kind);

update obligations_event
set day = date(at);

update obligations_obligation o
join people_employee e on e.id = o.employee_id
set o.office_id = e.office_id;

update obligations_event v
join obligations_obligation o on o.id = v.obligation_id
set v.office_id = o.office_id
where v.kind = 'AROSE';

update obligations_obligation o
set o.paused_on = (
    select max(v.day)
    from obligations_event v
    where v.obligation_id = o.id
    and v.kind = 'PAUSED'
)
where o.status = 'PAUSED';

alter table obligations_event
    modify column day date not null comment 'from which on it is true; at says when it became known';

create table obligations_leave (
    id uuid not null,
    employee_id uuid not null,
    from_day date not null,
    to_day date comment 'last day away; null while nobody knows',
    entered_at datetime(6) not null comment 'UTC',
    entered_by uuid comment 'the account of the human who entered it; null for an import',
    version int not null default 0,
    primary key (id),
    constraint obligations_leave_days check (to_day is null or to_day >= from_day),
    index obligations_leave_by_person (employee_id, from_day)
) comment = 'Days on which the clock of one person stands still; why is kept nowhere';

create table obligations_day (
    day date not null,
    claimed_at datetime(6) not null comment 'UTC; when a node last said that it is at work',
    finished_at datetime(6) comment 'UTC; null while it is under way',
    primary key (day)
) comment = 'One day that passed, with what it did to the ledger';
