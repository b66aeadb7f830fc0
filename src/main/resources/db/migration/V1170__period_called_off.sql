-- A period that has not begun can be called off: it stays to be read, with who did it and when, and never opens.
ALTER TABLE assessment_campaign
    ADD COLUMN called_off_on date,
    ADD COLUMN called_off_by uuid,
    ADD FOREIGN KEY (municipality, called_off_by) REFERENCES employee,
    ADD CHECK ((called_off_on IS NULL) = (called_off_by IS NULL)),
    ADD CHECK (called_off_on IS NULL OR opened_at IS NULL);
