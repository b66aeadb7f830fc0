-- A young person of 15 or older hands over themself: what they write about themselves for the next place stays theirs. There is
-- no other reader; they take it along as a document.
CREATE TABLE own_handover (
    municipality int         NOT NULL,
    transition   uuid        NOT NULL,
    child        uuid        NOT NULL,
    -- Counts every save, so that two windows are noticed.
    version      int         NOT NULL DEFAULT 1,
    questions    text[]      NOT NULL,
    answers      text[]      NOT NULL CHECK (cardinality(answers) = cardinality(questions)),
    saved_at     timestamptz NOT NULL,
    -- When they said that it is ready to be taken along.
    ready_at     timestamptz,
    PRIMARY KEY (municipality, transition),
    FOREIGN KEY (municipality, transition, child) REFERENCES transition (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX own_handover_child ON own_handover (municipality, child);
COMMENT ON TABLE own_handover IS 'content';
