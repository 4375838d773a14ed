-- What is no longer asked of someone stays in the ledger with its history, but is nobody else's business.
create or replace view obligations_ledger_v as
select
    o.id as obligation_id,
    o.employee_id,
    o.policy_id,
    p.name_de as policy_name_de,
    p.name_en as policy_name_en,
    p.mode,
    o.cycle_id,
    c.year,
    o.wave,
    o.office_id,
    o.starts_on,
    o.due_on,
    o.due_on + interval p.grace_days day as in_time_until,
    o.status,
    o.fulfilled_on,
    o.completion_id,
    o.by_test_out,
    o.untied_on is not null as untied
from obligations_obligation o
join obligations_cycle c on c.id = o.cycle_id
join obligations_policy p on p.id = c.policy_id
where o.status <> 'WITHDRAWN';

-- How many rows of the ledger stand alike. Several lines may speak of the same rows; their numbers are to be added up.
create or replace view obligations_standing_v as
select
    t.cycle_id,
    t.office_id,
    p.mode,
    c.year,
    t.wave,
    t.status,
    t.due_on,
    t.due_on + interval p.grace_days day as in_time_until,
    t.untied,
    t.number_of_rows
from obligations_tally t
join obligations_cycle c on c.id = t.cycle_id
join obligations_policy p on p.id = c.policy_id
where t.status <> 'WITHDRAWN';

create or replace view obligations_year_v as
select distinct year
from obligations_cycle;

-- A policy without any course has one row that names none.
create or replace view obligations_policy_course_v as
select
    c.year,
    c.policy_id,
    a.part,
    a.position,
    a.course_id
from obligations_cycle c
left join obligations_policy_course a
    on a.policy_id = c.policy_id
    and a.part in ('CORE', 'CHOICE');

create or replace view obligations_leave_v as
select
    employee_id,
    from_day,
    to_day
from obligations_leave;
