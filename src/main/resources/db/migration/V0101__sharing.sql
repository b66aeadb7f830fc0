-- What leaves the place that made it: single items, to a named unit, on a named basis, for a while.
CREATE TABLE disclosure (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    item_kind    text        NOT NULL CHECK (item_kind ~ '^[A-Z_]+$'),
    item         uuid        NOT NULL,
    to_unit      uuid        NOT NULL,
    basis        text        NOT NULL CHECK (basis IN ('CONSENT', 'SSD_MEETING', 'STATUTORY_REPORT')),
    from_on      date        NOT NULL,
    expires_on   date        NOT NULL CHECK (expires_on >= from_on - 1),
    disclosed_by uuid        NOT NULL,
    disclosed_at timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, to_unit) REFERENCES unit,
    FOREIGN KEY (municipality, disclosed_by) REFERENCES employee
);
CREATE INDEX disclosure_child ON disclosure (municipality, child);
CREATE INDEX disclosure_item ON disclosure (municipality, item);
CREATE INDEX disclosure_unit ON disclosure (municipality, to_unit);
CREATE INDEX disclosure_disclosed_by ON disclosure (municipality, disclosed_by);

-- One answer of one custody holder about one item, for one recipient and one purpose; never longer than a year.
CREATE TABLE consent (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    adult        uuid        NOT NULL,
    item_kind    text        NOT NULL CHECK (item_kind ~ '^[A-Z_]+$'),
    item         uuid        NOT NULL,
    to_unit      uuid        NOT NULL,
    purpose      text        NOT NULL CHECK (purpose ~ '^[A-Z_]+$'),
    state        text        NOT NULL CHECK (state IN ('ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN')),
    asked_by     uuid        NOT NULL,
    asked_at     timestamptz NOT NULL,
    answered_at  timestamptz,
    valid_from   date,
    valid_until  date,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, child, adult, item_kind, item, to_unit, purpose),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, to_unit) REFERENCES unit,
    FOREIGN KEY (municipality, asked_by) REFERENCES employee,
    CHECK (state = 'ASKED' OR answered_at IS NOT NULL),
    CHECK (state <> 'GIVEN' OR (valid_from IS NOT NULL AND valid_until IS NOT NULL)),
    CHECK (valid_until <= valid_from + INTERVAL '1 year')
);
CREATE INDEX consent_adult ON consent (municipality, adult);
CREATE INDEX consent_unit ON consent (municipality, to_unit);
CREATE INDEX consent_asked_by ON consent (municipality, asked_by);
