create or replace view progress_completion_v as
select completion_id, employee_id, course_id, course_version, completed_at, way
from progress_completion;

-- Learning time that test-outs saved; counts only, so that no row stands for a person who can be named.
create or replace view progress_time_saved_v as
select course_id, year(completed_at) as year, count(*) as test_outs, sum(minutes_saved) as minutes_saved
from progress_completion
where way = 'TEST_OUT'
group by course_id, year(completed_at);
