-- The token itself is shown once and stored nowhere; its hash is enough to recognise it.
create table access_token (
    id uuid not null,
    name varchar(100) not null comment 'The program it is for',
    purpose varchar(30) not null comment 'The one thing it opens',
    hash char(64) not null comment 'SHA-256 of the token',
    created_by varchar(200) not null comment 'Name of the account',
    created_at datetime(3) not null comment 'UTC',
    expires_on date not null comment 'Last day',
    last_used_at datetime(3) comment 'UTC',
    revoked_at datetime(3) comment 'UTC',
    primary key (id),
    constraint access_token_hash unique (hash)
) comment = 'One program that may do one thing';
