alter table catalogue_course
    add column read_from char(64) comment 'SHA-256 of the files the current version was read from, and of what read them';
