-- An office is its own office. Only with a cascade does such a row let itself be deleted, which happens when the import
-- that brought it is undone; posts keep a unit from being deleted for any other reason.
alter table people_unit
    drop foreign key people_unit_office;

alter table people_unit
    add constraint people_unit_office foreign key (office_id) references people_unit (id) on delete cascade;
