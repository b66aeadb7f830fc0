-- Forms that have had their effect, for a day: whoever sends the same one again gets the same answer and no second effect.
CREATE TABLE sent_form (
    municipality  int         NOT NULL REFERENCES municipality,
    -- An employee, an adult or a young person.
    person        uuid        NOT NULL,
    -- Given to the form when its page was made.
    key           uuid        NOT NULL,
    -- SHA-256 of where it was sent and what was in it.
    fingerprint   bytea       NOT NULL CHECK (length(fingerprint) = 32),
    sent_at       timestamptz NOT NULL,
    -- The page it led to and the sentence said there; null only while the change is under way.
    leads_to      text,
    confirmation  text,
    PRIMARY KEY (municipality, person, key)
);
CREATE INDEX sent_form_age ON sent_form (municipality, sent_at);
