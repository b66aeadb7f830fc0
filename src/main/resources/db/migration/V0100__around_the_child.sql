-- What opens and shuts a child's file beside the roster. First and last day are both inside; a row taken back before it
-- began ends the day before its first. What stops at once ends yesterday.

-- Somebody who takes over for a while: for an employee, in a room or class, or with one child. At most 30 days at a time.
CREATE TABLE stand_in (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    employee     uuid        NOT NULL,
    instead_of   uuid,
    unit_group   uuid,
    child        uuid,
    from_on      date        NOT NULL,
    to_on        date        NOT NULL CHECK (to_on BETWEEN from_on - 1 AND from_on + 30),
    appointed_by uuid        NOT NULL,
    appointed_at timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, instead_of) REFERENCES employee,
    FOREIGN KEY (municipality, unit_group) REFERENCES unit_group,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, appointed_by) REFERENCES employee,
    CHECK (num_nonnulls(instead_of, unit_group, child) = 1),
    CHECK (employee <> instead_of)
);
CREATE INDEX stand_in_employee ON stand_in (municipality, employee);
CREATE INDEX stand_in_instead_of ON stand_in (municipality, instead_of);
CREATE INDEX stand_in_group ON stand_in (municipality, unit_group);
CREATE INDEX stand_in_child ON stand_in (municipality, child);
CREATE INDEX stand_in_appointed_by ON stand_in (municipality, appointed_by);

-- The one who holds the threads of one child's case, whatever they are employed as.
CREATE TABLE coordinator (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    employee     uuid        NOT NULL,
    from_on      date        NOT NULL,
    to_on        date CHECK (to_on >= from_on - 1),
    appointed_by uuid        NOT NULL,
    appointed_at timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, child, employee, from_on),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, appointed_by) REFERENCES employee
);
CREATE INDEX coordinator_employee ON coordinator (municipality, employee);
CREATE INDEX coordinator_appointed_by ON coordinator (municipality, appointed_by);

-- A child referred to PP advice or to the family department. It opens the file to the one who has accepted it, until closed.
CREATE TABLE referral (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    to_unit      uuid        NOT NULL,
    reason       text        NOT NULL CHECK (reason <> ''),
    opened_by    uuid        NOT NULL,
    opened_at    timestamptz NOT NULL,
    accepted_by  uuid,
    accepted_at  timestamptz,
    closed_by    uuid,
    closed_at    timestamptz,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, to_unit) REFERENCES unit,
    FOREIGN KEY (municipality, opened_by) REFERENCES employee,
    FOREIGN KEY (municipality, accepted_by) REFERENCES employee,
    FOREIGN KEY (municipality, closed_by) REFERENCES employee,
    CHECK ((accepted_by IS NULL) = (accepted_at IS NULL)),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL))
);
CREATE INDEX referral_child ON referral (municipality, child);
CREATE INDEX referral_unit ON referral (municipality, to_unit);
CREATE INDEX referral_opened_by ON referral (municipality, opened_by);
CREATE INDEX referral_accepted_by ON referral (municipality, accepted_by);
CREATE INDEX referral_closed_by ON referral (municipality, closed_by);

-- A custody holder who must not look for the time being: a decision, a doubt about the register. It works at once.
CREATE TABLE custody_hold (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    adult        uuid        NOT NULL,
    reason       text        NOT NULL CHECK (reason <> ''),
    from_on      date        NOT NULL,
    to_on        date CHECK (to_on >= from_on - 1),
    set_by       uuid        NOT NULL,
    set_at       timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, set_by) REFERENCES employee
);
CREATE INDEX custody_hold_child ON custody_hold (municipality, child, adult);
CREATE INDEX custody_hold_adult ON custody_hold (municipality, adult);
CREATE INDEX custody_hold_set_by ON custody_hold (municipality, set_by);

-- A child whose file only named employees open, whatever relation others have.
CREATE TABLE shielding (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    reason       text        NOT NULL CHECK (reason <> ''),
    from_on      date        NOT NULL,
    to_on        date CHECK (to_on >= from_on - 1),
    decided_by   uuid        NOT NULL,
    decided_at   timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, decided_by) REFERENCES employee
);
CREATE INDEX shielding_child ON shielding (municipality, child);
CREATE INDEX shielding_decided_by ON shielding (municipality, decided_by);

CREATE TABLE named_reader (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    employee     uuid        NOT NULL,
    from_on      date        NOT NULL,
    to_on        date CHECK (to_on >= from_on - 1),
    named_by     uuid        NOT NULL,
    named_at     timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, named_by) REFERENCES employee
);
CREATE INDEX named_reader_child ON named_reader (municipality, child, employee);
CREATE INDEX named_reader_employee ON named_reader (municipality, employee);
CREATE INDEX named_reader_named_by ON named_reader (municipality, named_by);

-- Family of an employee that the register cannot tell of: declared by themselves or by their leader.
CREATE TABLE declared_family (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    employee     uuid        NOT NULL,
    child        uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('PARENT', 'SIBLING', 'PARTNER_OF_PARENT', 'CLOSE_RELATION')),
    from_on      date        NOT NULL,
    to_on        date CHECK (to_on >= from_on - 1),
    declared_by  uuid        NOT NULL,
    declared_at  timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, declared_by) REFERENCES employee
);
CREATE INDEX declared_family_employee ON declared_family (municipality, employee);
CREATE INDEX declared_family_child ON declared_family (municipality, child);
CREATE INDEX declared_family_declared_by ON declared_family (municipality, declared_by);

-- The roster tells no CPR number of employees: an employee whose e-mail is an adult's is that adult (docs/adr/0010).
ALTER TABLE employee ADD COLUMN email_key text GENERATED ALWAYS AS (lower(email)) STORED;
ALTER TABLE adult ADD COLUMN email_key text GENERATED ALWAYS AS (lower(email)) STORED;
CREATE INDEX adult_email_key ON adult (municipality, email_key) WHERE email_key <> '';
