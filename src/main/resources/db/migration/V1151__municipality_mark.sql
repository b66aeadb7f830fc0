-- The mark of a municipality, drawn anew by us from what was given: a small picture and nothing else.
CREATE TABLE municipality_mark (
    municipality int   PRIMARY KEY REFERENCES municipality,
    fingerprint  text  NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{32}$'),
    picture      bytea NOT NULL CHECK (octet_length(picture) BETWEEN 1 AND 200000)
);
