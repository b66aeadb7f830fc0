-- How long somebody has worked on one child's assessment, without the pauses of more than two minutes. What was assessed before
-- this was counted has none: of that only the first and the last touch are known.
ALTER TABLE own_assessment ADD COLUMN worked_seconds int CHECK (worked_seconds >= 0);
