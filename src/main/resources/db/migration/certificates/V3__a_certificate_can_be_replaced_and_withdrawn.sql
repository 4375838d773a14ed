alter table certificates_certificate
    drop index certificates_certificate_once_per_completion,
    modify completion_id uuid comment 'null for the certificate of a whole year',
    modify course_id varchar(60),
    modify course_version int,
    add occasion_id uuid comment 'what a whole year was fulfilled by; null for the certificate of a course' after completion_id,
    add edition smallint not null default 1 comment 'counts replacements' after occasion_id,
    add statement longtext comment 'what the document says, to issue it anew; null for those before there was one',
    add credential mediumtext comment 'as issued, with its proof; null for those before there was one',
    add credential_jwt mediumtext comment 'the same as a signed token',
    add status_list smallint,
    add status_index int comment 'which bit of the list, by chance',
    add name_salt char(32) character set ascii,
    add name_hash char(64) character set ascii comment 'of salt and name, to answer whether a name is the one printed',
    add ended_at datetime(3) comment 'UTC; null while it holds',
    add end_reason enum('ERROR', 'SUPERSEDED', 'REQUEST'),
    add replaced_by uuid,
    add constraint certificates_certificate_once_per_completion unique (completion_id, edition),
    add constraint certificates_certificate_once_per_occasion unique (occasion_id, edition),
    add constraint certificates_certificate_place unique (status_list, status_index),
    add constraint certificates_certificate_end check ((ended_at is null) = (end_reason is null)),
    add index certificates_certificate_by_hash (sha256),
    add index certificates_certificate_in_order (issued_on, id),
    add index certificates_certificate_ended (status_list, ended_at);

create table certificates_reader (
    completion_id uuid not null,
    employee_id uuid not null,
    language char(2) character set ascii not null,
    primary key (completion_id),
    index certificates_reader_by_employee (employee_id)
) comment = 'The language in which someone read when they completed a course, until the certificate is issued';
