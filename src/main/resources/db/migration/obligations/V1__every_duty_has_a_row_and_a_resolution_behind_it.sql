create table obligations_resolution (
    id uuid not null,
    number varchar(40) not null,
    decided_on date,
    body varchar(120) not null,
    title_de varchar(200) not null,
    title_en varchar(200) not null,
    state enum('DRAFT', 'SUBMITTED', 'DEFERRED', 'ADOPTED', 'AMENDED', 'REJECTED', 'SUPERSEDED') not null,
    primary key (id),
    constraint obligations_resolution_number unique (number)
) comment = 'One paper on which someone who may decide has decided, or is yet to';

create table obligations_policy (
    id uuid not null,
    resolution_id uuid not null,
    name_de varchar(120) not null,
    name_en varchar(120) not null,
    audience_de varchar(200) not null,
    audience_en varchar(200) not null,
    mode enum('MANDATORY', 'RECOMMENDED', 'OFFERED') not null comment 'strictest first; the order is used',
    legal_kinds set('ADMINISTRATION', 'MUNICIPAL_ENTERPRISE', 'SHAREHOLDING') not null,
    legal_basis_de varchar(400),
    legal_basis_en varchar(400),
    responsible varchar(120),
    staff_council_on date,
    management_decided_on date comment 'when the management of the enterprise decided to take part',
    valid_from date not null,
    valid_to date,
    activated_on date comment 'null while it is a draft without effect',
    version int not null default 0,
    primary key (id),
    constraint obligations_policy_resolution foreign key (resolution_id) references obligations_resolution (id)
) comment = 'One rule of a resolution: who must, should or may do which courses once a year';

create table obligations_policy_course (
    policy_id uuid not null,
    position smallint not null,
    course_id varchar(60) not null,
    primary key (policy_id, position),
    constraint obligations_policy_course_once unique (policy_id, course_id),
    constraint obligations_policy_course_policy foreign key (policy_id) references obligations_policy (id)
) comment = 'One course of the track that fulfils a policy; all of them are needed';

create table obligations_policy_unit (
    policy_id uuid not null,
    unit_id uuid not null,
    primary key (policy_id, unit_id),
    constraint obligations_policy_unit_policy foreign key (policy_id) references obligations_policy (id)
) comment = 'One office a policy is limited to; a policy without any is for everyone in its legal kinds';

create table obligations_wave (
    policy_id uuid not null,
    number smallint not null,
    name_de varchar(120) not null,
    name_en varchar(120) not null,
    starts_on date not null,
    primary key (policy_id, number),
    constraint obligations_wave_policy foreign key (policy_id) references obligations_policy (id)
) comment = 'One step in which a policy reaches more offices';

create table obligations_wave_unit (
    policy_id uuid not null,
    wave smallint not null,
    unit_id uuid not null,
    primary key (policy_id, unit_id),
    constraint obligations_wave_unit_wave foreign key (policy_id, wave) references obligations_wave (policy_id, number)
) comment = 'One office that belongs to a wave; to one wave of a policy only';

create table obligations_cycle (
    id uuid not null,
    policy_id uuid not null,
    year smallint not null,
    starts_on date not null,
    due_on date not null,
    primary key (id),
    constraint obligations_cycle_once_a_year unique (policy_id, year),
    constraint obligations_cycle_policy foreign key (policy_id) references obligations_policy (id)
) comment = 'One calendar year of a policy';

-- 1,000,000 people over five years: the unique key answers for one person, the second index for one year's list.
create table obligations_obligation (
    id uuid not null,
    employee_id uuid not null,
    policy_id uuid not null comment 'that of the cycle, repeated for the unique key',
    cycle_id uuid not null,
    wave smallint,
    origin uuid not null comment 'the import or takeover that last wrote this row in bulk',
    starts_on date not null,
    due_on date not null,
    status enum('OPEN', 'FULFILLED', 'RECOGNISED', 'EXEMPT', 'PAUSED') not null,
    fulfilled_on date,
    completion_id uuid,
    untied_on date comment 'when employee_id was replaced by a random one, so that only the count remains',
    version int not null default 0,
    primary key (id),
    constraint obligations_obligation_once unique (employee_id, policy_id, cycle_id),
    constraint obligations_obligation_cycle foreign key (cycle_id) references obligations_cycle (id),
    index obligations_obligation_by_cycle_and_status (cycle_id, status, due_on),
    index obligations_obligation_by_origin (origin)
) comment = 'What one policy asks of one person in one year, and whether it is done';

create table obligations_event (
    id uuid not null,
    obligation_id uuid not null,
    at datetime(6) not null comment 'UTC',
    kind enum('AROSE', 'PAUSED', 'RESUMED', 'EXTENDED', 'EXEMPTED', 'RECOGNISED', 'FULFILLED') not null
        comment 'in the order in which they follow one another within one instant',
    cause varchar(60) not null,
    actor uuid comment 'the account of the human who did it, if one did',
    primary key (id),
    constraint obligations_event_obligation foreign key (obligation_id) references obligations_obligation (id),
    index obligations_event_in_order (obligation_id, at)
) comment = 'Something that happened to an obligation; rows are only ever added';

create table obligations_shift (
    id uuid not null,
    obligation_id uuid not null,
    kind enum('JOINER', 'PAUSE', 'EXTENSION') not null,
    days int not null,
    reason varchar(40) not null comment 'key of the sentence that explains it; never why someone was away',
    primary key (id),
    constraint obligations_shift_obligation foreign key (obligation_id) references obligations_obligation (id),
    index obligations_shift_by_obligation (obligation_id)
) comment = 'One reason why a due date lies later than that of its cycle; in the order of their ids';
