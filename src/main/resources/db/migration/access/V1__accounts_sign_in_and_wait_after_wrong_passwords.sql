create table access_account (
  id            uuid         not null,
  login         varchar(190) not null,
  password_hash varchar(200) not null,
  display_name  varchar(200) not null,
  staff_number  varchar(40)  null,
  enabled       boolean      not null default true,
  primary key (id),
  constraint access_account_login_is_unique unique (login),
  constraint access_account_staff_number_is_unique unique (staff_number)
) comment = 'One sign-in account; the staff number ties it to a person';

create table access_role (
  account_id uuid        not null,
  role       varchar(40) not null,
  primary key (account_id, role),
  constraint access_role_belongs_to_an_account foreign key (account_id) references access_account (id) on delete cascade
) comment = 'One role that one account holds';

create table access_throttle (
  throttle_key      char(64)    character set ascii not null,
  failures          int         not null,
  window_started_at datetime(6) not null,
  blocked_until     datetime(6) null,
  primary key (throttle_key)
) comment = 'Sign-in attempts of one account or one address, as a hash, that have not succeeded; times in UTC';
