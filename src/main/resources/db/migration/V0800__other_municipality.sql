-- A child that moves to another municipality of this installation. What the family agrees to is given to that municipality
-- as to any other place; it stands among the units, and nobody is employed there.
ALTER TABLE unit
    DROP CONSTRAINT unit_kind_check,
    ADD CONSTRAINT unit_kind_check CHECK (kind IN ('HEALTH_VISITING', 'CHILD_MINDING', 'NURSERY', 'KINDERGARTEN', 'INTEGRATED',
                                                   'SCHOOL', 'AFTER_SCHOOL', 'PP_ADVICE', 'FAMILY_DEPARTMENT',
                                                   'OTHER_MUNICIPALITY'));

-- That something was carried over, and how it went there. No municipality reads the other's rows: the program carries.
CREATE TABLE crossing (
    municipality    int         NOT NULL,
    disclosure      uuid        NOT NULL,
    child           uuid        NOT NULL,
    to_municipality int         NOT NULL CHECK (to_municipality <> municipality),
    carried_at      timestamptz NOT NULL,
    -- When it was shut there too: the family took it back, or its last day has passed.
    shut_at         timestamptz,
    read_at         timestamptz,
    PRIMARY KEY (municipality, disclosure),
    FOREIGN KEY (municipality, disclosure) REFERENCES disclosure,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX crossing_child ON crossing (municipality, child);
COMMENT ON TABLE crossing IS 'content';

-- What came with a child from another municipality: the words its family agreed to, and nothing else. Shut again, it keeps
-- none of them.
CREATE TABLE arrival (
    municipality      int         NOT NULL,
    id                uuid        NOT NULL,
    child             uuid        NOT NULL,
    from_municipality int         NOT NULL CHECK (from_municipality <> municipality),
    from_name         text        NOT NULL CHECK (from_name <> ''),
    from_unit         text        NOT NULL,
    kind              text        NOT NULL CHECK (kind IN ('ASSESSMENT', 'SUPPORT_PLAN', 'PARAGRAPH')),
    made_on           date        NOT NULL,
    purpose           text        NOT NULL,
    labels            text[]      NOT NULL,
    words             text[]      NOT NULL,
    why               text        NOT NULL,
    arrived_at        timestamptz NOT NULL,
    until_on          date        NOT NULL,
    shut_at           timestamptz,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, id, child),
    CHECK (shut_at IS NULL OR cardinality(words) = 0),
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX arrival_child ON arrival (municipality, child);
COMMENT ON TABLE arrival IS 'content';

CREATE TABLE arrival_reading (
    municipality int         NOT NULL,
    arrival      uuid        NOT NULL,
    employee     uuid        NOT NULL,
    child        uuid        NOT NULL,
    read_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, arrival, employee),
    FOREIGN KEY (municipality, arrival, child) REFERENCES arrival (municipality, id, child),
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX arrival_reading_employee ON arrival_reading (municipality, employee);
CREATE INDEX arrival_reading_child ON arrival_reading (municipality, child);
COMMENT ON TABLE arrival_reading IS 'content';
