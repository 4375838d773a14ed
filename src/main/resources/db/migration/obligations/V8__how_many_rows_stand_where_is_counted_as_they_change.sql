-- Counting a year reads every row of it. So each change of a row leaves what it adds to and takes from the count; whoever
-- wants a count adds these numbers up. Rows are only ever added, never changed, so that two people who finish at once do
-- not wait for each other; from time to time those that speak of the same are replaced by their sum.
create table obligations_tally (
    id uuid not null default uuid() comment 'not a counter, which would have writers queue for the next number',
    cycle_id uuid not null,
    wave smallint,
    status enum('OPEN', 'FULFILLED', 'RECOGNISED', 'EXEMPT', 'PAUSED', 'LAPSED', 'WITHDRAWN') not null,
    due_on date not null,
    untied boolean not null comment 'whether only the count remains and no longer whose it is',
    number_of_rows int not null comment 'may be negative; the sum of all that agree in the columns before is not',
    primary key (id),
    index obligations_tally_by_cycle (cycle_id)
) comment = 'How many obligations of a cycle were added to those that stand alike';

create trigger obligations_tally_when_it_arises
after insert on obligations_obligation
for each row
insert into obligations_tally (cycle_id, wave, status, due_on, untied, number_of_rows)
values (new.cycle_id, new.wave, new.status, new.due_on, new.untied_on is not null, 1);

create trigger obligations_tally_when_it_changes
after update on obligations_obligation
for each row
insert into obligations_tally (cycle_id, wave, status, due_on, untied, number_of_rows)
select old.cycle_id, old.wave, old.status, old.due_on, old.untied_on is not null, -1
from dual
where not (old.cycle_id <=> new.cycle_id and old.wave <=> new.wave and old.status <=> new.status
    and old.due_on <=> new.due_on and (old.untied_on is null) = (new.untied_on is null))
union all
select new.cycle_id, new.wave, new.status, new.due_on, new.untied_on is not null, 1
from dual
where not (old.cycle_id <=> new.cycle_id and old.wave <=> new.wave and old.status <=> new.status
    and old.due_on <=> new.due_on and (old.untied_on is null) = (new.untied_on is null));

create trigger obligations_tally_when_it_goes
after delete on obligations_obligation
for each row
insert into obligations_tally (cycle_id, wave, status, due_on, untied, number_of_rows)
values (old.cycle_id, old.wave, old.status, old.due_on, old.untied_on is not null, -1);

-- The difference, because rows may have changed since the triggers are there.
insert into obligations_tally (cycle_id, wave, status, due_on, untied, number_of_rows)
select cycle_id, wave, status, due_on, untied, sum(number_of_rows)
from (
    select cycle_id, wave, status, due_on, untied_on is not null as untied, count(*) as number_of_rows
    from obligations_obligation
    group by cycle_id, wave, status, due_on, untied
    union all
    select cycle_id, wave, status, due_on, untied, -sum(number_of_rows)
    from obligations_tally
    group by cycle_id, wave, status, due_on, untied
) counted
group by cycle_id, wave, status, due_on, untied
having sum(number_of_rows) <> 0;
