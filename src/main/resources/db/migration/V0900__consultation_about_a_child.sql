-- A daycare asks the health visitors about one child (J5). The family is asked first, word by word: the question is an item of a
-- request for consent, and nobody among the health visitors reads any of it before everybody has said yes.
ALTER TABLE consent_request
    ADD COLUMN about text NOT NULL DEFAULT 'HANDOVER' CHECK (about IN ('HANDOVER', 'CONSULTATION'));

CREATE TABLE child_consultation (
    municipality int    NOT NULL,
    -- The request for consent it is about.
    id           uuid   NOT NULL,
    child        uuid   NOT NULL,
    topics       text[] NOT NULL CHECK (cardinality(topics) > 0 AND topics <@ ARRAY['HYGIENE', 'SLEEP', 'FOOD', 'MOTOR',
                            'LANGUAGE', 'WELL_BEING', 'PARENTS', 'OTHER']),
    -- Who comes, and when.
    visitor      uuid,
    visits_on    date,
    visits_at    time,
    -- What the place does next, read by the family.
    next_steps   text   NOT NULL DEFAULT '',
    held_on      date,
    version      int    NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    CHECK (num_nonnulls(visitor, visits_on, visits_at) IN (0, 3)),
    CHECK ((held_on IS NULL) = (next_steps = '')),
    CHECK (held_on IS NULL OR visitor IS NOT NULL),
    FOREIGN KEY (municipality, id) REFERENCES consent_request,
    FOREIGN KEY (municipality, id, child) REFERENCES consent_request (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, visitor) REFERENCES employee
);
COMMENT ON TABLE child_consultation IS 'content';
CREATE INDEX child_consultation_child ON child_consultation (municipality, child);
CREATE INDEX child_consultation_visitor ON child_consultation (municipality, visitor);
