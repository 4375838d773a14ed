create table certificates_key (
    id char(17) character set ascii collate ascii_bin not null,
    certificates longblob not null,
    sample boolean not null,
    primary key (id)
) comment = 'One key that sealed or signed certificates, its public half only: the certificates of the key and its issuers';
