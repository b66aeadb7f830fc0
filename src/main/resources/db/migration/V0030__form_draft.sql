-- Counts the changes of a draft, so that two people editing it at once are noticed.
ALTER TABLE assessment_form ADD COLUMN changes int NOT NULL DEFAULT 0;
