-- An invitation to the parents to talk over a focus point: choices of times and places, and what became of it.
CREATE TABLE dialogue (
    municipality   int         NOT NULL,
    id             uuid        NOT NULL,
    focus_point    uuid        NOT NULL,
    child          uuid        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('OPEN', 'ARRANGED', 'DECLINED', 'HELD', 'CANCELLED')),
    words          text        NOT NULL DEFAULT '',
    minutes        int         NOT NULL CHECK (minutes BETWEEN 10 AND 240),
    places         text[]      NOT NULL CHECK (places <@ ARRAY['WITH_US', 'AT_HOME', 'BY_PHONE', 'BY_VIDEO']),
    -- The language an interpreter is needed for; empty without one.
    interpreter    text        NOT NULL DEFAULT '',
    meets_at       timestamptz,
    place          text CHECK (place IN ('WITH_US', 'AT_HOME', 'BY_PHONE', 'BY_VIDEO')),
    -- Parents who said no are left in peace until this day.
    ask_again_on   date,
    invited_by     uuid        NOT NULL,
    invited_at     timestamptz NOT NULL,
    reminded_at    timestamptz,
    version        int         NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    CHECK (state <> 'ARRANGED' OR (meets_at IS NOT NULL AND place IS NOT NULL)),
    FOREIGN KEY (municipality, focus_point) REFERENCES focus_point,
    FOREIGN KEY (municipality, focus_point, child) REFERENCES focus_point (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, invited_by) REFERENCES employee
);
CREATE INDEX dialogue_focus_point ON dialogue (municipality, focus_point);
CREATE INDEX dialogue_child ON dialogue (municipality, child);
-- One invitation at a time.
CREATE UNIQUE INDEX dialogue_under_way ON dialogue (municipality, focus_point) WHERE state IN ('OPEN', 'ARRANGED');

CREATE TABLE dialogue_time (
    municipality int         NOT NULL,
    dialogue     uuid        NOT NULL,
    begins_at    timestamptz NOT NULL,
    child        uuid        NOT NULL,
    PRIMARY KEY (municipality, dialogue, begins_at),
    FOREIGN KEY (municipality, dialogue) REFERENCES dialogue,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX dialogue_time_child ON dialogue_time (municipality, child);

-- What each custody holder answers; a later answer takes the place of an earlier one.
CREATE TABLE dialogue_answer (
    municipality int         NOT NULL,
    dialogue     uuid        NOT NULL,
    adult        uuid        NOT NULL,
    child        uuid        NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('YES', 'NO', 'LATER')),
    begins_at    timestamptz,
    place        text CHECK (place IN ('WITH_US', 'AT_HOME', 'BY_PHONE', 'BY_VIDEO')),
    interpreter  text        NOT NULL DEFAULT '',
    words        text        NOT NULL DEFAULT '',
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (municipality, dialogue, adult),
    CHECK ((answer = 'YES') = (begins_at IS NOT NULL)),
    CHECK ((answer = 'YES') = (place IS NOT NULL)),
    FOREIGN KEY (municipality, dialogue) REFERENCES dialogue,
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX dialogue_answer_adult ON dialogue_answer (municipality, adult);
CREATE INDEX dialogue_answer_child ON dialogue_answer (municipality, child);

-- What came out of it and what was agreed, noted together. Never changed: a correction is a new version with a reason.
CREATE TABLE dialogue_note (
    municipality      int         NOT NULL,
    dialogue          uuid        NOT NULL,
    version           int         NOT NULL CHECK (version > 0),
    child             uuid        NOT NULL,
    held_on           date        NOT NULL,
    took_part         uuid[]      NOT NULL,
    child_took_part   boolean     NOT NULL,
    outcome           text        NOT NULL CHECK (outcome <> ''),
    agreement         text        NOT NULL DEFAULT '',
    correction_reason text CHECK ((version = 1) = (correction_reason IS NULL)),
    noted_by          uuid        NOT NULL,
    noted_at          timestamptz NOT NULL,
    PRIMARY KEY (municipality, dialogue, version),
    FOREIGN KEY (municipality, dialogue) REFERENCES dialogue,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, noted_by) REFERENCES employee
);
CREATE INDEX dialogue_note_child ON dialogue_note (municipality, child);

-- How a parent remembers it, beside the note; never in its place.
CREATE TABLE dialogue_remark (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    dialogue     uuid        NOT NULL,
    child        uuid        NOT NULL,
    adult        uuid        NOT NULL,
    words        text        NOT NULL CHECK (words <> ''),
    sent_at      timestamptz NOT NULL,
    seen_at      timestamptz,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, dialogue) REFERENCES dialogue,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX dialogue_remark_dialogue ON dialogue_remark (municipality, dialogue);
CREATE INDEX dialogue_remark_adult ON dialogue_remark (municipality, adult);
CREATE INDEX dialogue_remark_child ON dialogue_remark (municipality, child);
