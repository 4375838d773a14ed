create table catalogue_course (
    course_id varchar(60) not null,
    current_version int not null,
    retired_on date null,
    primary key (course_id)
) comment = 'One course people can take, and the version newcomers get';

create table catalogue_version (
    course_id varchar(60) not null,
    version int not null,
    checksum char(64) not null comment 'SHA-256 of the document',
    published_at datetime(6) not null,
    document longtext not null comment 'The whole course as JSON',
    primary key (course_id, version),
    constraint catalogue_version_is_published_once unique (course_id, checksum),
    constraint catalogue_version_belongs_to_a_course foreign key (course_id) references catalogue_course (course_id),
    constraint catalogue_version_counts_from_one check (version >= 1)
) comment = 'One published state of a course; inserted once, never updated';

create table catalogue_media (
    hash char(64) not null comment 'SHA-256 of the bytes',
    media_type varchar(60) not null,
    content longblob not null,
    primary key (hash)
) comment = 'The bytes of one picture, shared by every version that shows it';
