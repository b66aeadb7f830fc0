-- Who ended it before its time.
ALTER TABLE stand_in
    ADD COLUMN ended_by uuid,
    ADD COLUMN ended_at timestamptz,
    ADD FOREIGN KEY (municipality, ended_by) REFERENCES employee,
    ADD CHECK ((ended_by IS NULL) = (ended_at IS NULL));
CREATE INDEX stand_in_ended_by ON stand_in (municipality, ended_by);
