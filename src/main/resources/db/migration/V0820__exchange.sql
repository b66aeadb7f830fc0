-- The exchange without consent that the law allows school, daycare, health visitors and the family department: what is
-- necessary for early help, once, at one meeting, exceptionally at one more. The family is told afterwards.
CREATE TABLE exchange (
    municipality  int         NOT NULL,
    id            uuid        NOT NULL,
    child         uuid        NOT NULL,
    from_unit     uuid        NOT NULL,
    meets_on      date        NOT NULL,
    -- Why it cannot be done with less, or by asking.
    necessity     text        NOT NULL CHECK (necessity <> ''),
    words         text        NOT NULL CHECK (words <> ''),
    -- Why there is a second meeting; only that one has it.
    again_because text CHECK (again_because <> ''),
    called_by     uuid        NOT NULL,
    called_at     timestamptz NOT NULL,
    came_of_it    text CHECK (came_of_it <> ''),
    told_by       uuid,
    told_at       timestamptz,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, id, child),
    CHECK (num_nonnulls(came_of_it, told_by, told_at) IN (0, 3)),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, from_unit) REFERENCES unit,
    FOREIGN KEY (municipality, called_by) REFERENCES employee,
    FOREIGN KEY (municipality, told_by) REFERENCES employee
);
CREATE INDEX exchange_child ON exchange (municipality, child);
CREATE INDEX exchange_from ON exchange (municipality, from_unit);
CREATE INDEX exchange_called_by ON exchange (municipality, called_by);
CREATE INDEX exchange_told_by ON exchange (municipality, told_by);
COMMENT ON TABLE exchange IS 'content';

-- Who sits at the table: every place is named, and reads the words until the day of the meeting.
CREATE TABLE exchange_place (
    municipality int  NOT NULL,
    exchange     uuid NOT NULL,
    unit         uuid NOT NULL,
    child        uuid NOT NULL,
    PRIMARY KEY (municipality, exchange, unit),
    FOREIGN KEY (municipality, exchange, child) REFERENCES exchange (municipality, id, child),
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX exchange_place_unit ON exchange_place (municipality, unit);
CREATE INDEX exchange_place_child ON exchange_place (municipality, child);
COMMENT ON TABLE exchange_place IS 'content';
