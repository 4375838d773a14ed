create or replace view progress_completion_v as
select completion_id, employee_id, course_id, course_version, completed_at
from progress_completion;
