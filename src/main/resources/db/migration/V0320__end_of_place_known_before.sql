-- When a delivery first said that the place ends on a day still to come. Emptied when that day has passed and the child's
-- thread has been told.
ALTER TABLE placement ADD COLUMN end_known_at timestamptz;
CREATE INDEX placement_end_known ON placement (municipality, to_on) WHERE end_known_at IS NOT NULL;
