-- What a grant asks for beside the counts: whether the families are handed over when daycare begins, and what taking part has meant to
-- them and to those who work with them. One answer for each side of each offer; a later one takes the place of an earlier one.
ALTER TABLE programme
    DROP CONSTRAINT programme_measures_check,
    ADD CONSTRAINT programme_measures_check CHECK (measures <@ ARRAY['OFFERED', 'ACCEPTED', 'HELD', 'ON_TIME', 'PLACES', 'HANDOVERS',
        'FAMILY_EXPERIENCE', 'STAFF_EXPERIENCE']);

CREATE TABLE programme_experience (
    municipality int  NOT NULL,
    offer        uuid NOT NULL,
    side         text NOT NULL CHECK (side IN ('FAMILY', 'STAFF')),
    child        uuid NOT NULL,
    meant        text NOT NULL CHECK (meant IN ('MUCH', 'SOMETHING', 'LITTLE', 'NOTHING')),
    answered_on  date NOT NULL,
    PRIMARY KEY (municipality, offer, side),
    FOREIGN KEY (municipality, offer) REFERENCES programme_offer,
    FOREIGN KEY (municipality, child) REFERENCES child
);
COMMENT ON TABLE programme_experience IS 'content';
CREATE INDEX programme_experience_child ON programme_experience (municipality, child);
