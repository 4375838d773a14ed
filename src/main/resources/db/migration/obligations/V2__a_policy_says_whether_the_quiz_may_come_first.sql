alter table obligations_policy
    add column test_out boolean not null default true
        comment 'whether whoever passes the quiz before the lessons has fulfilled it';

alter table obligations_obligation
    add column by_test_out boolean not null default false
        comment 'whether every course of the track was passed by taking its quiz first';
