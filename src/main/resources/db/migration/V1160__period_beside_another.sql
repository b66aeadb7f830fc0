-- Why children who are assessed in one period already are to be asked about in another at the same time; empty where they are not.
ALTER TABLE assessment_campaign ADD COLUMN besides_reason text NOT NULL DEFAULT '';
