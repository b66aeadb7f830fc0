-- Several steps can be taken in one moment: their order is kept too.
ALTER TABLE focus_point_step ADD COLUMN ordinal bigint GENERATED ALWAYS AS IDENTITY;
