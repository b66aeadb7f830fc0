-- How the family found it can also be asked at the meeting: then it is known who noted it, until they answer themselves (B15).
ALTER TABLE follow_up_experience
    ADD COLUMN noted_by uuid,
    ADD FOREIGN KEY (municipality, noted_by) REFERENCES employee;
CREATE INDEX follow_up_experience_noted_by ON follow_up_experience (municipality, noted_by);
