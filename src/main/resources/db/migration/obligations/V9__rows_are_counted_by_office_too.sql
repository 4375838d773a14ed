-- Whoever looks at one office reads its numbers only, and its rows only where it is small.
alter table obligations_tally
    add column office_id uuid comment 'the office the rows count for' after cycle_id,
    drop index obligations_tally_by_cycle,
    add index obligations_tally_by_cycle (cycle_id, office_id);

alter table obligations_obligation
    add index obligations_obligation_of_office (cycle_id, office_id);

create or replace trigger obligations_tally_when_it_arises
after insert on obligations_obligation
for each row
insert into obligations_tally (cycle_id, office_id, wave, status, due_on, untied, number_of_rows)
values (new.cycle_id, new.office_id, new.wave, new.status, new.due_on, new.untied_on is not null, 1);

create or replace trigger obligations_tally_when_it_changes
after update on obligations_obligation
for each row
insert into obligations_tally (cycle_id, office_id, wave, status, due_on, untied, number_of_rows)
select old.cycle_id, old.office_id, old.wave, old.status, old.due_on, old.untied_on is not null, -1
from dual
where not (old.cycle_id <=> new.cycle_id and old.office_id <=> new.office_id and old.wave <=> new.wave
    and old.status <=> new.status and old.due_on <=> new.due_on and (old.untied_on is null) = (new.untied_on is null))
union all
select new.cycle_id, new.office_id, new.wave, new.status, new.due_on, new.untied_on is not null, 1
from dual
where not (old.cycle_id <=> new.cycle_id and old.office_id <=> new.office_id and old.wave <=> new.wave
    and old.status <=> new.status and old.due_on <=> new.due_on and (old.untied_on is null) = (new.untied_on is null));

create or replace trigger obligations_tally_when_it_goes
after delete on obligations_obligation
for each row
insert into obligations_tally (cycle_id, office_id, wave, status, due_on, untied, number_of_rows)
values (old.cycle_id, old.office_id, old.wave, old.status, old.due_on, old.untied_on is not null, -1);

-- Lines of before speak of no office: they are taken back, and what they counted is counted by office.
insert into obligations_tally (cycle_id, office_id, wave, status, due_on, untied, number_of_rows)
select cycle_id, office_id, wave, status, due_on, untied, sum(number_of_rows)
from (
    select cycle_id, office_id, wave, status, due_on, untied_on is not null as untied, count(*) as number_of_rows
    from obligations_obligation
    group by cycle_id, office_id, wave, status, due_on, untied
    union all
    select cycle_id, office_id, wave, status, due_on, untied, -sum(number_of_rows)
    from obligations_tally
    group by cycle_id, office_id, wave, status, due_on, untied
) counted
group by cycle_id, office_id, wave, status, due_on, untied
having sum(number_of_rows) <> 0;
