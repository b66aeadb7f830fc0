-- From 15 the young person takes over; a municipality decides whether custody holders keep reading the school's assessments.
ALTER TABLE cooperation_model ADD COLUMN parents_read_from_15 boolean NOT NULL DEFAULT true;
