-- Held together with the parents, or it is said why not.
ALTER TABLE follow_up ADD COLUMN without_family_reason text CHECK (without_family_reason <> '');

-- What comes next is never due before what comes first.
ALTER TABLE cooperation_model ADD CONSTRAINT follow_ups_in_order CHECK (follow_up_next_months >= follow_up_first_months);
