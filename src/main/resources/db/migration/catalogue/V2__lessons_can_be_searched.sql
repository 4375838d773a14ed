create table catalogue_passage (
    course_id varchar(60) not null,
    version int not null,
    lesson_id varchar(60) not null,
    edition varchar(10) not null comment 'DE, PLAIN or EN',
    block_position int not null comment 'The block of the lesson, from 0; -1 for its title',
    words text not null,
    primary key (course_id, version, edition, lesson_id, block_position),
    fulltext key catalogue_passage_words (words),
    constraint catalogue_passage_belongs_to_a_version
        foreign key (course_id, version) references catalogue_version (course_id, version)
) comment = 'The words of one block of a published lesson, to be searched';
