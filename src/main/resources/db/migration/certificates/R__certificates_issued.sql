create or replace view certificates_issued_v as
select
    id as certificate_id,
    completion_id,
    employee_id,
    number,
    issued_on,
    valid_until
from certificates_certificate;
