alter table obligations_wave
    add column criteria_de varchar(400) comment 'what must be met before it starts; null: it starts by itself',
    add column criteria_en varchar(400),
    add column released_on date comment 'when someone found the criteria met';

create table obligations_wave_order (
    policy_id uuid not null,
    position smallint not null,
    seed bigint not null comment 'draws the same order again from the same waves',
    drawn_at datetime(6) not null comment 'UTC',
    account uuid,
    waves varchar(2000) not null comment 'the names of the waves in the order drawn',
    primary key (policy_id, position),
    constraint obligations_wave_order_policy foreign key (policy_id)
        references obligations_policy (id) on delete cascade
) comment = 'One draw of the order of later waves; rows are only ever added';
