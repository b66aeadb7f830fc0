-- A meeting around a child can be changed after it was called, reminds its family once, and when it is called off says why.
ALTER TABLE network_meeting
    -- When the times it has were offered: an answer from before says nothing about them.
    ADD COLUMN offered_at timestamptz,
    ADD COLUMN reminded_at timestamptz,
    ADD COLUMN called_off_at timestamptz,
    ADD COLUMN called_off_because text CHECK (called_off_because IN ('CALLER', 'CHILD_LEFT')),
    ADD COLUMN called_off_reason text;
-- The owner is bound as well and has no context here; bound again by what runs after every migration.
ALTER TABLE network_meeting NO FORCE ROW LEVEL SECURITY;
UPDATE network_meeting SET offered_at = called_at;
UPDATE network_meeting
SET called_off_at = called_at, called_off_because = 'CALLER', called_off_reason = ''
WHERE state = 'CANCELLED';
ALTER TABLE network_meeting
    ALTER COLUMN offered_at SET NOT NULL,
    ADD CONSTRAINT network_meeting_called_off
        CHECK (num_nonnulls(called_off_at, called_off_because, called_off_reason) = CASE state WHEN 'CANCELLED' THEN 3 ELSE 0 END);
