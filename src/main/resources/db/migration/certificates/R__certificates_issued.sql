-- One certificate per completion: the one that holds. Those of whole years are no business of others.
create or replace view certificates_issued_v as
select
    id as certificate_id,
    completion_id,
    employee_id,
    number,
    issued_on,
    valid_until
from certificates_certificate
where completion_id is not null
and ended_at is null;
