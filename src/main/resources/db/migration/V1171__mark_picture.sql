-- The pictures a municipality has had as its mark, or is looking over: shown beside what was decided, to those who decide.
CREATE TABLE mark_picture (
    municipality int   NOT NULL REFERENCES municipality,
    fingerprint  text  NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{32}$'),
    picture      bytea NOT NULL CHECK (octet_length(picture) BETWEEN 1 AND 200000),
    PRIMARY KEY (municipality, fingerprint)
);
